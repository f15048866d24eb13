import CNetwork
import Testing

import TestSupport

/// The products of matrices have paths for several processors, which must not differ.
@Suite struct MatrixTests {
    @Test(arguments: [(1, 64, 16), (7, 64, 48), (50, 96, 32), (113, 128, 160)])
    func `a product is that of whole numbers`(count: Int, inputs: Int, outputs: Int) {
        var random = SeededGenerator(seed: UInt64(count * inputs))
        let panels = (0..<inputs * outputs).map { _ in Int8.random(in: -127...127, using: &random) }
        let scales = (0..<outputs).map { _ in Float.random(in: 0.001...0.01, using: &random) }
        let bias = (0..<outputs).map { _ in Float.random(in: -1...1, using: &random) }
        let given = (0..<count * inputs).map { _ in Float.random(in: -3...3, using: &random) }
        func weight(_ output: Int, _ input: Int) -> Int {
            Int(panels[(output / 16) * 16 * inputs + (input / 4) * 64 + (output % 16) * 4 + input % 4])
        }
        let offsets = (0..<outputs).map { output in
            Int32(64 * (0..<inputs).reduce(0) { $0 + weight(output, $1) })
        }
        var matrix = panels.withUnsafeBufferPointer { panels in
            scales.withUnsafeBufferPointer { scales in
                offsets.withUnsafeBufferPointer { offsets in
                    bias.withUnsafeBufferPointer { bias in
                        network_matrix(
                            panels: panels.baseAddress, scales: scales.baseAddress, offsets: offsets.baseAddress,
                            bias: bias.baseAddress, inputs: inputs, outputs: outputs)
                    }
                }
            }
        }
        var found = Array(repeating: Float(0), count: count * outputs)
        withExtendedLifetime((panels, scales, offsets, bias)) {
            network_linear(given, count, &matrix, &found)
        }
        for row in 0..<count {
            let numbers = given[row * inputs..<(row + 1) * inputs]
            let most = numbers.map(abs).max() ?? 0
            let rounded = numbers.map { Int(($0 * (63 / most) + 64.5).rounded(.down)) - 64 }
            for output in 0..<outputs {
                let sum = rounded.enumerated().reduce(0) { $0 + $1.element * weight(output, $1.offset) }
                let wanted = Float(sum) * (most / 63 * scales[output]) + bias[output]
                let got = found[row * outputs + output]
                // A number that lies between two steps may be rounded either way.
                #expect(
                    abs(got - wanted) < 0.01 * max(1, abs(wanted)) + 127 * most / 63 * scales[output],
                    "\(row) \(output)")
            }
        }
    }
}
