import ReadoutArticles
import Testing

@Suite("Paragraphs of an article")
struct SpanTests {
    @Test("are in order, in bounds, on character boundaries and not empty", arguments: Samples.all, [false, true])
    func paragraphsAreSound(sample: Samples.Sample, verbatim: Bool) throws {
        let article = try Samples.article(sample.bytes, name: sample.name, verbatim: verbatim)
        let text = Array(article.text.utf8)
        var end = 0
        for range in article.paragraphs {
            #expect(
                range.lowerBound >= end && range.upperBound <= text.count && !range.isEmpty, "\(sample.name): \(range)")
            #expect(String(validating: text[range], as: UTF8.self) != nil, "\(sample.name): \(range) cuts a character")
            end = range.upperBound
        }
        #expect(!article.paragraphs.isEmpty, "\(sample.name)")
    }
}
