import Foundation
import ReadoutAnalysis

/// Texts whose names people marked: files with a word a line, its tag last (IOB1, as at CoNLL 2003).
enum ConllFile {
    /// The documents of a file. A text is made of it as score/names.py makes it: words with spaces between, a sentence
    /// a line.
    static func documents(_ path: String) throws -> [LabelledText] {
        let content = try String(contentsOfFile: path, encoding: .utf8)
        var documents: [[[(word: Substring, tag: Substring)]]] = []
        var document: [[(word: Substring, tag: Substring)]] = []
        var sentence: [(word: Substring, tag: Substring)] = []
        func endSentence() {
            if !sentence.isEmpty { document.append(sentence) }
            sentence = []
        }
        for line in content.split(separator: "\n", omittingEmptySubsequences: false) {
            let fields = line.split(separator: " ")
            if fields.isEmpty {
                endSentence()
            } else if fields[0] == "-DOCSTART-" {
                endSentence()
                if !document.isEmpty { documents.append(document) }
                document = []
            } else if let tag = fields.last {
                sentence.append((fields[0], tag))
            }
        }
        endSentence()
        if !document.isEmpty { documents.append(document) }
        return documents.map(labelled)
    }

    private static func labelled(_ document: [[(word: Substring, tag: Substring)]]) -> LabelledText {
        var text = ""
        var names: [LabelledText.Name] = []
        for sentence in document {
            var isInside = false
            for (word, tag) in sentence {
                if !text.isEmpty, text.utf8.last != 0x0A { text += " " }
                let start = text.utf8.count
                text += word
                let end = text.utf8.count
                let kind = LabelledText.kind(tag.dropFirst(2))
                if tag == "O" {
                    isInside = false
                } else if isInside, tag.first != "B", names[names.count - 1].kind == kind {
                    names[names.count - 1].range = names[names.count - 1].range.lowerBound..<end
                } else {
                    names.append(LabelledText.Name(range: start..<end, kind: kind))
                    isInside = true
                }
            }
            text += "\n"
        }
        return LabelledText(AnnotatedText(text, language: "en"), names)
    }
}
