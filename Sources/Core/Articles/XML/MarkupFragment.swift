extension Markup {
    /// What is inside an element, as HTML: for XHTML inside other XML (Atom, NewsML-G2). Scripts and the like stay, as
    /// HTML's reader leaves them out.
    func fragment(of node: Node) -> [UInt8] {
        var out: [UInt8] = []
        write(node, into: &out)
        return out
    }

    private func write(_ node: Node, into out: inout [UInt8]) {
        var open: [(node: Node, name: [UInt8])] = []
        for i in node + 1..<max(node + 1, end(node)) {
            while let last = open.last, end(last.node) <= i {
                out += Array("</".utf8) + last.name + Array(">".utf8)
                open.removeLast()
            }
            if isText(i) {
                for byte in bytes(i) {
                    switch byte {
                    case UInt8(ascii: "<"): out += Array("&lt;".utf8)
                    case UInt8(ascii: "&"): out += Array("&amp;".utf8)
                    default: out.append(byte)
                    }
                }
                continue
            }
            let name = Array(nameText(i).utf8)
            out += Array("<".utf8) + name
            for (key, value) in attributes(of: i)
            where key == "class" || key == "id" || key == "hidden" || key == "href" {
                let plain = value.utf8.filter { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
                out += Array(" \(key)=\"".utf8) + plain + [UInt8(ascii: "\"")]
            }
            out.append(UInt8(ascii: ">"))
            if end(i) > i + 1 {
                open.append((i, name))
            } else if !Markup.isVoid(name) {
                out += Array("</".utf8) + name + Array(">".utf8)
            }
        }
        for last in open.reversed() { out += Array("</".utf8) + last.name + Array(">".utf8) }
    }

    private static func isVoid(_ name: [UInt8]) -> Bool {
        ["br", "hr", "img", "input", "col", "wbr", "source", "embed", "area"].contains {
            Array($0.utf8) == name
        }
    }

    /// The text of an element on one line; nil where it has none.
    func line(_ node: Node) -> String? { FieldText.line(text(node)) }

    /// The first child element with this name, prefixes aside.
    func child(_ name: String, of node: Node) -> Node? {
        children(node).first { !isText($0) && nameText($0) == name }
    }

    /// The first element below with this name, prefixes aside.
    func first(named name: String, in node: Node) -> Node? {
        elements(in: node).first { nameText($0) == name }
    }

    /// An attribute by its name as written, without a prefix; nil where it is missing or empty.
    func attribute(named name: String, of node: Node) -> String? {
        attributes(of: node).first { $0.name == name && !$0.value.isEmpty }?.value
    }
}
