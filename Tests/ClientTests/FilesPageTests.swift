import ReadoutProtocol
import Testing

@testable import readout

@Suite("Files for people")
struct FilesPageTests {
    @Test("Files are a table with the path last and the reason below")
    func files() {
        var failed = Samples.file("x.pdf", .failed, "it is no text")
        failed.attempts = 3
        failed.retryAt = "2022-09-15T15:00:00Z"
        var feed = Samples.file("feed.xml", .indexed)
        feed.articles = [14, 11, 12, 13]
        let reply = Contract.ListFiles.Reply(
            total: 9, files: [Samples.file("a/b.txt", .indexed), failed, feed], freshness: Samples.freshness)
        #expect(
            page { $0.files(reply) } == """
                state      size  modified              articles   path
                indexed  3.2 kB  2022-09-15 14:30 UTC  1          a/b.txt
                failed   3.2 kB  2022-09-15 14:30 UTC             x.pdf
                         it is no text; tried 3 times; tried again at
                         2022-09-15 15:00 UTC
                indexed  3.2 kB  2022-09-15 14:30 UTC  11–14 (4)  feed.xml
                1–3 of 9 files; for more: --offset 3

                """)
        let none = Contract.ListFiles.Reply(total: 0, files: [], freshness: Samples.freshness)
        #expect(page { $0.files(none, state: "failed") } == "The inbox holds no failed files.\n")
        #expect(page { $0.files(none, folder: "a/b") } == "The inbox holds no files at a/b.\n")
        let onlyCounted = Contract.ListFiles.Reply(total: 9, files: [], freshness: Samples.freshness)
        #expect(page { $0.files(onlyCounted) } == "9 files\n")
    }

    @Test("A path that does not fit beside the rest has a line of its own, and is broken behind slashes only")
    func longPaths() {
        let long = "archive-of-the-desk/letters-to-the-editor/from-readers/in-the-year-2021/first.txt"
        let files = [Samples.file("a/b.txt", .indexed), Samples.file("news/2021-09/summit.txt", .indexed)]
        let reply = Contract.ListFiles.Reply(
            total: 3, files: files + [Samples.file(long, .indexed)], freshness: Samples.freshness)
        #expect(
            page { $0.files(reply) } == """
                state      size  modified              articles  path
                indexed  3.2 kB  2022-09-15 14:30 UTC  1         a/b.txt
                indexed  3.2 kB  2022-09-15 14:30 UTC  1
                         news/2021-09/summit.txt
                indexed  3.2 kB  2022-09-15 14:30 UTC  1
                         archive-of-the-desk/letters-to-the-editor/
                         from-readers/in-the-year-2021/first.txt
                3 files

                """)
    }

    @Test("A file is explained; one that is not there, too")
    func explanation() {
        let known = Contract.Explain.Reply(
            file: Samples.file("a.txt", .indexed), explanation: "It was read.", freshness: Samples.freshness)
        #expect(
            page { $0.explanation(known) }
                == "indexed  a.txt\nIt was read.\n3.2 kB · modified 2022-09-15 14:30 UTC\n")
        var several = known
        several.file?.articles = Array(99...111)
        several.file?.attempts = 2
        var copy = Samples.ref(100, title: nil)
        copy.copyOf = 12
        #expect(
            page { $0.explanation(several, articles: [Samples.ref(99), copy]) } == """
                indexed  a.txt
                It was read.
                   99  Xi and Putin meet
                  100  (no title) · copy of 12
                  … and 11 more
                3.2 kB · modified 2022-09-15 14:30 UTC · tried 2 times since
                it last changed

                """)
        let unknown = Contract.Explain.Reply(file: nil, explanation: "No such file.", freshness: Samples.freshness)
        #expect(page { $0.explanation(unknown) } == "No such file.\n")
    }
}
