internal import ReadoutText

/// Where some bytes of a text have capitals.
struct Casing: Sendable {
    private var hasUpper = false
    private var hasLower = false
    /// Capitals behind the first letter.
    private var hasInner = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var at = range.lowerBound
        while at < range.upperBound {
            let isUpper: Bool
            var length = 1
            if bytes[at] < 0x80 {
                isUpper = bytes[at] &- 0x41 < 26
                hasLower = hasLower || bytes[at] &- 0x61 < 26
            } else {
                let point: UInt32
                (point, length) = Characters.decode(bytes, at)
                let properties = Unicode.Scalar(point)?.properties
                isUpper = properties?.isUppercase ?? false
                hasLower = hasLower || properties?.isLowercase ?? false
            }
            if isUpper {
                hasUpper = true
                if at > range.lowerBound { hasInner = true }
            }
            at += length
        }
    }

    /// Whether what is written so can be a phrase of that form.
    func allows(_ form: GazetteerFile.Form) -> Bool {
        switch form {
        case .any: true
        case .capitalized: hasUpper
        case .upper: hasUpper && !hasLower
        case .mixed: hasInner && hasLower
        }
    }
}
