import Glibc
@testable import ReadoutSearch

/// Writes segments to begin with into the folder READOUT_FUZZ_SEEDS, and ends, where that is set.
@_cdecl("LLVMFuzzerInitialize")
public func begin(_: UnsafeMutableRawPointer, _: UnsafeMutableRawPointer) -> CInt {
    guard let folder = getenv("READOUT_FUZZ_SEEDS").map({ String(cString: $0) }) else { return 0 }
    for (seed, articles) in [1, 3, 20, 150, 150, 300].enumerated() {
        let bytes = SegmentProbe.segment(seed: UInt64(seed), articles: articles)
        guard let file = fopen("\(folder)/segment-\(seed)", "we") else { exit(1) }
        _ = fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
    exit(0)
}

/// libFuzzer's entry: takes the bytes for a segment, whose table of contents is mended, and asks it everything. Whatever
/// they are, this ends in answers or in a `SearchIndex.Failure`.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let file = SegmentProbe.mended(Array(UnsafeBufferPointer(start: bytes, count: count)))
    SegmentProbe.probe(SegmentBytes(file))
    return 0
}
