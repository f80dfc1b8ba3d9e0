import RoadmapSyntax

/// No item waits for itself, through `after` or `within … of`; each cycle is reported once.
///
/// Depth first with an explicit stack, because a chain of 100,000 items must not be a recursion;
/// O(items + dependencies).
@Sendable func checkDependencyCycles(
  _ agreement: Agreement,
  _ findings: inout DiagnosticList<AgreementProblem>
) {
  guard !agreement.dependencies.isEmpty else { return }
  // Dependencies stand in the order of their items, so those of one item are a range.
  var firstEdge = [Int32](repeating: 0, count: agreement.items.count + 1)
  for dependency in agreement.dependencies { firstEdge[dependency.item.value + 1] += 1 }
  for index in 1..<firstEdge.count { firstEdge[index] += firstEdge[index - 1] }
  var state = [Visit](repeating: .unseen, count: agreement.items.count)
  var path: [(item: Int, edge: Int)] = []
  for root in agreement.items.indices where state[root] == .unseen {
    path.append((root, Int(firstEdge[root])))
    state[root] = .open
    while let top = path.last {
      guard top.edge < Int(firstEdge[top.item + 1]) else {
        state[top.item] = .done
        path.removeLast()
        continue
      }
      path[path.count - 1].edge += 1
      let dependency = agreement.dependencies[top.edge]
      guard let target = dependency.target?.value else { continue }
      switch state[target] {
      case .done: break
      case .unseen:
        state[target] = .open
        path.append((target, Int(firstEdge[target])))
      case .open:
        let start = path.lastIndex { $0.item == target } ?? 0
        let names = path[start...].prefix(20).map { agreement.name(of: agreement.items[$0.item]) }
        findings.report(
          .dependencyCycle(names + [agreement.name(of: agreement.items[target])]),
          at: dependency.reference
        )
      }
    }
  }
}

private enum Visit {
  case unseen
  /// On the path that is being followed.
  case open
  case done
}
