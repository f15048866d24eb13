import Testing

@testable import readoutd

@Suite struct ByteSizeTests {
    @Test(arguments: [
        ("64 MiB", 64 << 20), ("64MiB", 64 << 20), ("512 kib", 512 << 10), ("2 GiB", 2 << 30), ("4096", 4096),
    ])
    func sizesAreReadAsPeopleWriteThem(text: String, bytes: Int) { #expect(ByteSize(text)?.bytes == bytes) }

    @Test(arguments: ["", "MiB", "64 MB", "-1", "1.5 MiB", "64 MiB or so", "9999999999999 GiB", "99999999999999999999"])
    func whatIsNoSizeIsRefused(text: String) { #expect(ByteSize(text) == nil) }

    @Test(arguments: [(ByteSize(mib: 64), "64 MiB"), (ByteSize(kib: 1536), "1536 KiB"), (ByteSize(mib: 4096), "4 GiB")])
    func sizesAreWrittenAsTheyAreRead(size: ByteSize, text: String) { #expect(size.description == text) }
}
