import ReadoutJSON
import Testing

@Suite("The JSON writer")
struct JSONWriterTests {
    private static func text(_ value: JSON) -> String { String(decoding: value.bytes, as: UTF8.self) }

    @Test(
        "writes compact text",
        arguments: [
            (JSON.null, "null"), (.bool(false), "false"), (.integer(.min), "-9223372036854775808"), (.number(1), "1.0"),
            (.number(-0.5), "-0.5"), (.number(1e300), "1e+300"), (.number(.infinity), "null"), (.number(.nan), "null"),
            (.string("a\"b\\c/d"), #""a\"b\\c/d""#),
            (.string("\n\r\t\u{8}\u{C}\0\u{1F}"), #""\n\r\t\u0008\u000c\u0000\u001f""#),
            (.string("é中😀\u{7F}"), "\"é中😀\u{7F}\""), (.array([.integer(1), .array([])]), "[1,[]]"),
            (.object(.init(["b": .null, "a": .string("")])), #"{"b":null,"a":""}"#),
        ])
    func writes(value: JSON, text: String) {
        #expect(Self.text(value) == text)
    }

    @Test("never writes the byte that ends a message")
    func noNUL() {
        #expect(!JSON.object(.init(["\0": .string("a\0b")])).bytes.contains(0))
    }

    @Test("writes numbers that read back as the same number")
    func numbers() throws {
        var random = SplitMix(state: 7)
        for _ in 0..<2000 {
            let number = Double(bitPattern: random.next())
            guard number.isFinite else { continue }
            guard case .number(let back) = try JSON(parsing: JSON.number(number).bytes) else {
                Issue.record("\(number) is no number any more")
                continue
            }
            #expect(back == number)
        }
    }
}
