import Testing

@testable import ReadoutStories
