import ReadoutJSON
import ReadoutProtocol
import Testing

@Suite("The JSON parser")
struct JSONParserTests {
    private static func parse(_ text: String) throws -> JSON { try JSON(parsing: Array(text.utf8)) }

    @Test(
        "reads what RFC 8259 allows",
        arguments: [
            ("null", JSON.null), (" true ", .bool(true)), ("\t\r\nfalse\n", .bool(false)),
            ("0", .integer(0)), ("-0", .integer(0)), ("-12", .integer(-12)),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)),
            ("1.0", .number(1)), ("1.5e3", .number(1500)), ("1E+2", .number(100)), ("25e-1", .number(2.5)),
            ("1e-400", .number(0)),
            (#""""#, .string("")), (#""a\"\\\/\b\f\n\r\tz""#, .string("a\"\\/\u{8}\u{C}\n\r\tz")),
            (#""\u00e9\u4E2d""#, .string("é中")), (#""\ud83d\ude00""#, .string("😀")),
            (#""\uD83D\uDE00x""#, .string("😀x")),
            (#""é中😀""#, .string("é中😀")), (#""\u0000""#, .string("\0")), ("\"\u{7F}\u{9B}\"", .string("\u{7F}\u{9B}")),
            ("[]", .array([])), ("[ ]", .array([])),
            ("[1, [2] ,null]", .array([.integer(1), .array([.integer(2)]), .null])),
            ("{}", .object(.init())), ("{ }", .object(.init())),
            (#"{"a":1 , "b" : {}}"#, .object(.init(["a": .integer(1), "b": .object(.init())]))),
        ])
    func accepts(text: String, value: JSON) throws {
        #expect(try Self.parse(text) == value)
    }

    @Test(
        "makes U+FFFD of lone surrogates and goes on after them",
        arguments: [
            (#""\ud83d""#, "\u{FFFD}"), (#""\ude00""#, "\u{FFFD}"), (#""\ud83dx""#, "\u{FFFD}x"),
            (#""\ud83d\n""#, "\u{FFFD}\n"), (#""\ud83d\u0041""#, "\u{FFFD}A"), (#""\ud83d\ud83d\ude00""#, "\u{FFFD}😀"),
        ])
    func loneSurrogates(text: String, value: String) throws {
        #expect(try Self.parse(text) == .string(value))
    }

    @Test(
        "tells at which byte a text stops being JSON",
        arguments: [
            ("", 0), ("  ", 2), ("nul", 0), ("nulL", 0), ("tru", 0), ("True", 0), ("1 2", 2), ("{}}", 2), ("[1,]", 3),
            ("[1 2]", 3), ("[", 1), ("[1", 2), ("[,1]", 1), ("{", 1), (#"{"a"}"#, 4), (#"{"a":}"#, 5),
            (#"{"a":1,}"#, 7),
            ("{a:1}", 1), (#"{"a" 1}"#, 5), (#"{1:1}"#, 1), ("01", 1), ("-", 1), ("+1", 0), (".5", 0), ("1.", 2),
            ("1.e1", 2),
            ("1e", 2), ("1e+", 3), ("-a", 1), ("0x10", 1), ("NaN", 0), ("Infinity", 0), ("-Infinity", 1), ("1e400", 0),
            (#""a"#, 2), ("\"a\nb\"", 2), ("\"\u{0}\"", 1), (#""\x""#, 2), (#""\u12""#, 5), (#""\u12G4""#, 5),
            (#""\"#, 2),
            (#""\u"#, 3), ("'a'", 0), ("// x\n1", 0), ("\u{FEFF}1", 0), ("\u{A0}1", 0), ("[\u{B}]", 1),
        ])
    func rejects(text: String, at: Int) {
        let error = #expect(throws: JSONError.self) { try Self.parse(text) }
        #expect(error?.at == at, "\(text): \(error?.description ?? "")")
    }

    @Test(
        "refuses strings that are not UTF-8",
        arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x41, 0x80]]
            as [[UInt8]])
    func notUTF8(bytes: [UInt8]) {
        #expect(throws: JSONError.self) { try JSON(parsing: [0x22] + bytes + [0x22]) }
        #expect(throws: JSONError.self) { try JSON(parsing: [0x22, 0x5C, 0x6E] + bytes + [0x22]) }
        #expect(throws: JSONError.self) { try JSON(parsing: [0x7B, 0x22] + bytes + Array("\":1}".utf8)) }
    }

    @Test("takes 512 levels and refuses 513, however long the text", arguments: ["[", #"{"a":"#])
    func depth(open: String) throws {
        let close = open == "[" ? "]" : "}"
        let inner = open == "[" ? "" : "1"
        func nested(_ levels: Int) -> String {
            String(repeating: open, count: levels) + inner + String(repeating: close, count: levels)
        }
        // An object's innermost value is the 1 itself.
        _ = try Self.parse(nested(JSON.maximumDepth))
        #expect(throws: JSONError.self) { try Self.parse(nested(JSON.maximumDepth + 1)) }
        #expect(throws: JSONError.self) { try Self.parse(String(repeating: open, count: 400_000)) }
        // Depth is that of nesting, not a count.
        _ = try Self.parse("[" + Array(repeating: "[]", count: 2000).joined(separator: ",") + "]")
    }

    @Test("of a repeated name takes the last member")
    func repeatedName() throws {
        #expect(try Self.parse(#"{"a":1,"b":2,"a":3}"#)["a"] == .integer(3))
    }

    @Test("survives damaged texts, and what it accepts it reads again from what is written")
    func damaged() throws {
        let sample = Array(
            #"{"method":"a.B","parameters":{"q":"\"é\u00e9😀\\","n":[1,-2.5e3,null,true]},"more":false}"#.utf8)
        var random = SplitMix(state: 2022)
        for round in 0..<20_000 {
            var bytes = sample
            for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(sample[Int.random(in: 0..<sample.count, using: &random)], at: at)
                default: bytes = Array(bytes[..<max(1, at)])
                }
            }
            guard let value = try? JSON(parsing: bytes) else { continue }
            let again = try JSON(parsing: value.bytes)
            #expect(again == value, "round \(round): \(String(decoding: bytes, as: UTF8.self))")
            // The scanner goes over whatever the parser accepts.
            _ = VarlinkReply.parametersText(in: bytes)
        }
    }
}

/// A generator whose numbers are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
