internal import RoadmapModel
internal import RoadmapReports
internal import RoadmapStore
internal import RoadmapSyntax

/// The versions of an agreement, in the order of its files.
func versions(of folder: AgreementFolder) throws(FileFailure) -> [VersionInFolder] {
  try folder.checkReadable()
  var versions: [VersionInFolder] = []
  for file in folder.versions {
    let agreement = Agreement.read(try readFile(file.path, links: .refuse, isListed: true)).value
    versions.append(VersionInFolder(number: file.number, agreement: agreement))
  }
  return versions
}

/// The versions of an agreement, read, and the one that holds today.
func view(
  of folder: AgreementFolder,
  in environment: Environment
) throws(WorkspaceFailure) -> AgreementView {
  let read: [VersionInFolder]
  do throws(FileFailure) { read = try versions(of: folder) } catch { throw .file(error) }
  return try view(of: folder, read, in: environment)
}

/// The same of versions that were read already.
func view(
  of folder: AgreementFolder,
  _ versions: [VersionInFolder],
  in environment: Environment
) throws(WorkspaceFailure) -> AgreementView {
  // Without signatures the journals say which version is in force.
  if !folder.journals.isEmpty,
    versions.contains(where: { $0.number != nil && $0.agreement.adoptionDay == nil })
  {
    return try recordedView(of: folder, StatusClock(), in: environment).view
  }
  guard let chosen = VersionInForce(versions, on: environment.now.today) else {
    throw .noAgreements(path: folder.path)
  }
  let version = versions[chosen.index]
  return AgreementView(
    agreement: version.agreement,
    name: folder.name,
    versionNumber: version.number,
    path: environment.shortened(folder.versions[chosen.index].path),
    isInForce: chosen.isInForce,
    day: environment.now.today,
    language: environment.language,
    languageTags: environment.contentLanguages
  )
}

/// The agreements that can be read.
func views(in environment: Environment) throws(WorkspaceFailure) -> [AgreementView] {
  var views: [AgreementView] = []
  for folder in try agreements(of: environment) {
    if let view = try? view(of: folder, in: environment) { views.append(view) }
  }
  return views
}
