/// Text in which lines that end with a space go on in the next (RFC 3676, "format=flowed").
enum FlowedText {
    /// The text with each paragraph on a line of its own. Quoted lines keep their marks, and never go on in lines of
    /// another depth (section 4.5); `deletesSpace` is DelSp=yes.
    static func unwrapped(_ text: [UInt8], deletesSpace: Bool) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var open: Int?  // the depth of the line that goes on
        for line in text.split(separator: Ascii.newline, omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            var rest = line.dropFirst(depth)
            if rest.first == Ascii.space { rest = rest.dropFirst() }  // stuffed
            let isSignature = rest.elementsEqual(signature)
            if let was = open, was != depth || isSignature {
                out.append(Ascii.newline)
                open = nil
            }
            if open == nil, depth > 0 {
                out += Array(repeating: UInt8(ascii: ">"), count: depth)
                out.append(Ascii.space)
            }
            let goesOn = rest.last == Ascii.space && !isSignature
            out += goesOn && deletesSpace ? rest.dropLast() : rest
            if goesOn {
                open = depth
            } else {
                out.append(Ascii.newline)
                open = nil
            }
        }
        return out
    }

    private static let signature = Array("-- ".utf8)
}
