import ReadoutProtocol
import Testing

@testable import readout

@Suite("Figures")
struct MeasureTests {
    @Test(
        "are written as people write them",
        arguments: [
            (Samples.figure(89e9, "USD"), "89 billion USD"),
            (Samples.figure(1000, "day", .nearly), "nearly 1,000 days"),
            (Samples.figure(4.2e9, "USD"), "4.2 billion USD"),
            (Samples.figure(4e9, "USD", until: 5e9), "4–5 billion USD"),
            (Samples.figure(10, "percent", until: 15), "10–15 percent"),
            (Samples.figure(3000, nil, .about), "about 3,000"),
            (Samples.figure(1, "day"), "1 day"), (Samples.figure(1, "day", until: 2), "1–2 days"),
            (Samples.figure(0.25, "kelvin", .moreThan), "more than 0.25 kelvin"), (Samples.figure(1.05), "1.05"),
            (Samples.figure(-3.5, "degree Celsius"), "-3.5 degrees Celsius"),
            (Samples.figure(80, "kilometer per hour"), "80 kilometers per hour"),
            (Samples.figure(19, "square kilometer"), "19 square kilometers"),
            (Samples.figure(1200, "person", .atLeast), "at least 1,200 people"),
            (Samples.figure(2, "century", .atMost), "at most 2 centuries"),
            (Samples.figure(3, "inch", .lessThan), "less than 3 inches"), (Samples.figure(1_234_567), "1,234,567"),
            (Samples.figure(1_500_000), "1.5 million"), (Samples.figure(2.5e12, "EUR"), "2.5 trillion EUR"),
            (Samples.figure(0), "0"), (Samples.figure(1.0 / 3), "0.3333333333333333"),
            (Samples.figure(1e300), "1e+300"),
            (Samples.figure(-1e18), "-1e+18"), (Samples.figure(999_999, until: 1e6), "999,999–1,000,000"),
        ])
    func words(figure: Contract.Figure, words: String) {
        #expect(Measure.words(figure) == words)
    }
}
