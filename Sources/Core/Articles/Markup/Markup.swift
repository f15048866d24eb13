import CMarkup

/// HTML or XML as nodes in document order: the descendants of node `i` are `i + 1 ..< end(i)`. Node 0 is the document.
///
/// Parsing goes through libxml2 without network, files or entities, in bounded depth and size (Sources/C/Markup).
/// A value is used by one thread and holds one document at a time; reuse it, its arrays stay.
final class Markup {
    typealias Node = Int

    /// Why a document gave no nodes.
    enum Fault: Error, Equatable {
        /// XML that is not well-formed: the line from 1, and what is wrong.
        case malformed(line: Int, message: String)
        /// More than `READOUT_MARKUP_NODES` elements or 256 MiB of text.
        case tooLarge
        case noMemory
    }

    private let handle: UnsafeMutablePointer<readout_markup>

    /// Room for a document; nil where there is no memory.
    init?() {
        let copies = MarkupName.allCases.map { name in
            let text = name.text
            let copy = UnsafeMutablePointer<CChar>.allocate(capacity: text.utf8.count + 1)
            for (i, byte) in text.utf8.enumerated() { copy[i] = CChar(bitPattern: byte) }
            copy[text.utf8.count] = 0
            return copy
        }
        defer { copies.forEach { $0.deallocate() } }
        let pointers: [UnsafePointer<CChar>?] = copies.map { UnsafePointer($0) }
        guard let handle = readout_markup_new(pointers, UInt32(pointers.count)) else { return nil }
        self.handle = handle
    }

    deinit { readout_markup_free(handle) }

    // MARK: Parsing

    /// Parses HTML (any bytes give some tree): clean UTF-8 without NUL.
    func parse(html bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        try check(readout_markup_parse_html(handle, bytes.baseAddress, bytes.count))
    }

    /// Parses XML (XML 1.0 with namespaces): UTF-8 without NUL, whatever encoding it declares. Where it is not
    /// well-formed, the nodes before the fault are there all the same.
    func parse(xml bytes: UnsafeBufferPointer<UInt8>) throws(Fault) {
        try check(readout_markup_parse_xml(handle, bytes.baseAddress, bytes.count))
    }

    /// Parses XML piece by piece, so that a document of any length takes little memory: `entry` is called at the end
    /// of each element named in `entries` that is in no other such, and what it contained is then forgotten; it gives
    /// false to stop. `next` gives UTF-8, or nil at the end.
    func parse(
        xmlEntries entries: [MarkupName], next: () throws(ReadingError) -> [UInt8]?, entry: (Node) -> Bool
    ) throws(ReadingError) -> Fault? {
        try withoutActuallyEscaping(entry) { (entry) throws(ReadingError) -> Fault? in
            let box = EntryBox(entry)
            let context = Unmanaged.passUnretained(box).toOpaque()
            let atoms = entries.map(\.rawValue)
            var result = readout_markup_begin_xml(
                handle, atoms, UInt32(atoms.count),
                { context, node in
                    Unmanaged<EntryBox>.fromOpaque(context!).takeUnretainedValue().entry(Node(node)) ? 1 : 0
                }, context)
            defer {
                _ = readout_markup_finish_xml(handle)
                withExtendedLifetime(box) {}
            }
            while result == READOUT_MARKUP_OK, let piece = try next() {
                result = readout_markup_feed_xml(handle, piece, piece.count)
            }
            if result == READOUT_MARKUP_OK { result = readout_markup_finish_xml(handle) }
            return fault(result)
        }
    }

    private final class EntryBox {
        let entry: (Node) -> Bool
        init(_ entry: @escaping (Node) -> Bool) { self.entry = entry }
    }

    private func check(_ result: readout_markup_result) throws(Fault) {
        if let fault = fault(result) { throw fault }
    }

    private func fault(_ result: readout_markup_result) -> Fault? {
        switch result {
        case READOUT_MARKUP_OK, READOUT_MARKUP_STOPPED: nil
        case READOUT_MARKUP_MALFORMED:
            .malformed(
                line: Int(handle.pointee.fault_line),
                message: withUnsafeBytes(of: handle.pointee.fault) { buffer in
                    String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
                })
        case READOUT_MARKUP_TOO_LARGE: .tooLarge
        default: .noMemory
        }
    }

    // MARK: Nodes

    /// How many nodes there are, the document (node 0) among them.
    var count: Int { Int(handle.pointee.node_count) }

    /// Where an HTML page was when it was saved, as a comment of the program that saved it tells.
    var savedFrom: String? {
        let address = withUnsafeBytes(of: handle.pointee.saved_from) { buffer in
            String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
        }
        return address.isEmpty ? nil : address
    }

    @inline(__always) private func raw(_ node: Node) -> readout_markup_node {
        precondition(node >= 0 && node < count)
        return handle.pointee.nodes[node]
    }

    /// The node after the last descendant of `node`.
    func end(_ node: Node) -> Node { Int(raw(node).end) }
    /// The element (or document) that holds `node`.
    func parent(_ node: Node) -> Node { Int(raw(node).parent) }
    func isText(_ node: Node) -> Bool { node > 0 && raw(node).name == 0 }

    /// An element's name; nil for text, the document, and elements whose name is not one of ``MarkupName``.
    func name(_ node: Node) -> MarkupName? {
        MarkupName(rawValue: raw(node).name)
    }

    /// An element's name as it is written, without a prefix; HTML's in lower case.
    func nameText(_ node: Node) -> String { String(cString: readout_markup_name(handle, raw(node).name)) }

    /// The address of an XML element's namespace, "" where it has none.
    func namespace(_ node: Node) -> String { String(cString: readout_markup_name(handle, raw(node).space)) }

    /// The children of a node in order.
    func children(_ node: Node) -> some Sequence<Node> {
        let end = end(node)
        return sequence(state: node + 1) { [self] next in
            guard next < end else { return nil }
            defer { next = self.end(next) }
            return next
        }
    }

    /// The first element named `name` among the descendants of `node`.
    func first(_ name: MarkupName, in node: Node = 0) -> Node? {
        elements(in: node).first { self.name($0) == name }
    }

    /// The elements below `node`, in document order.
    func elements(in node: Node = 0) -> some Sequence<Node> {
        (node + 1..<max(node + 1, end(node))).lazy.filter { [self] in raw($0).name != 0 }
    }

    /// The bytes of a text node; they live as long as nothing else is parsed.
    func bytes(_ node: Node) -> UnsafeBufferPointer<UInt8> {
        let node = raw(node)
        guard node.name == 0, node.count > 0, let text = handle.pointee.text else { return .init(start: nil, count: 0) }
        return UnsafeBufferPointer(start: text + Int(node.start), count: Int(node.count))
    }

    /// All text below an element in order (a text node's own), white space as it is; that of scripts and styles too.
    func text(_ node: Node) -> [UInt8] {
        var out: [UInt8] = []
        for i in node..<max(node + 1, end(node)) where isText(i) { out += bytes(i) }
        return out
    }

    // MARK: Attributes

    /// The bytes of an attribute's value, nil where the element has none of that name.
    func value(_ name: MarkupName, of node: Node) -> UnsafeBufferPointer<UInt8>? {
        let element = raw(node)
        guard element.name != 0, element.count > 0 else { return nil }
        for i in Int(element.start)..<Int(element.start) + Int(element.count) {
            let attribute = handle.pointee.attributes[i]
            if attribute.name == name.rawValue { return bytes(attribute) }
        }
        return nil
    }

    /// The bytes of an attribute; none where it is empty (then there may be no text at all).
    private func bytes(_ attribute: readout_markup_attribute) -> UnsafeBufferPointer<UInt8> {
        guard attribute.count > 0, let text = handle.pointee.text else { return .init(start: nil, count: 0) }
        return UnsafeBufferPointer(start: text + Int(attribute.start), count: Int(attribute.count))
    }

    /// An attribute's value, nil where the element has none of that name.
    func attribute(_ name: MarkupName, of node: Node) -> String? {
        value(name, of: node).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All attributes of an element: their names as written, without a prefix, and values.
    func attributes(of node: Node) -> [(name: String, value: String)] {
        let element = raw(node)
        guard element.name != 0 else { return [] }
        return (Int(element.start)..<Int(element.start) + Int(element.count)).map { i in
            let attribute = handle.pointee.attributes[i]
            let name = String(cString: readout_markup_name(handle, attribute.name))
            return (name, String(decoding: bytes(attribute), as: UTF8.self))
        }
    }
}
