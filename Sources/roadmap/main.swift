internal import RoadmapStore

endProcess(runProcess().rawValue)
