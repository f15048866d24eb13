import Testing

@testable import ReadoutSearch

@Suite("A document's length in a byte")
struct DocumentLengthTests {
    @Test("It is never more than the length, and never less by more than six percent")
    func nearly() {
        var last: Float = -1
        var wrong: [Int] = []
        for words in Array(0...3000) + stride(from: 3001, to: 2_000_000, by: 997) {
            let value = DocumentLength.value(DocumentLength.code(words))
            let isNear = words <= 40 ? value == Float(words) : value >= Float(words) / 1.07
            if value > Float(words) || !isNear || value < last { wrong.append(words) }
            last = value
        }
        #expect(wrong == [])
        #expect(DocumentLength.code(.max) == 255)
        #expect(DocumentLength.code(-1) == 0)
    }
}
