// swift-tools-version: 6.2
import PackageDescription

// Targets stand in the order of the pipeline: file → Article → Analysis → Archive + Search → Desk → answer.
// What each may import is in ARCHITECTURE.md; the compiler keeps it.

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "readout",
    products: [
        .executable(name: "readoutd", targets: ["readoutd"]),
        .executable(name: "readout", targets: ["readout"]),
        .executable(name: "readout-reader", targets: ["readout-reader"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
    ],
    targets: [
        .target(name: "CSystemd", path: "Sources/C/Systemd", linkerSettings: [.linkedLibrary("systemd")]),
        .systemLibrary(
            name: "CCrypto", path: "Sources/C/Crypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .target(name: "CLinux", path: "Sources/C/Linux"),
        .target(name: "CSandbox", path: "Sources/C/Sandbox"),
        .systemLibrary(
            name: "CLibXML", path: "Sources/C/LibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CMarkup", dependencies: ["CLibXML"], path: "Sources/C/Markup"),
        .systemLibrary(name: "CZlib", path: "Sources/C/Zlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CICU", path: "Sources/C/ICU", linkerSettings: [.linkedLibrary("icuuc")]),
        .target(name: "CLanguage", path: "Sources/C/Language", linkerSettings: [.linkedLibrary("cld2")]),
        .target(name: "CChild", path: "Sources/C/Child"),
        .target(name: "CZip", path: "Sources/C/Zip", linkerSettings: [.linkedLibrary("z")]),
        .systemLibrary(
            name: "CGMime", path: "Sources/C/GMime", pkgConfig: "gmime-3.0", providers: [.apt(["libgmime-3.0-dev"])]),
        .target(name: "CMail", dependencies: ["CGMime"], path: "Sources/C/Mail"),
        .target(
            name: "CNetwork", path: "Sources/C/Network",
            // Debug builds, too: the network takes ten times as long without.
            cSettings: [.unsafeFlags(["-O2"])]),
        .systemLibrary(name: "CStemmer", path: "Sources/C/Stemmer", providers: [.apt(["libstemmer-dev"])]),

        .target(name: "ReadoutJSON", path: "Sources/Core/JSON", swiftSettings: strict),
        .target(
            name: "ReadoutProtocol", dependencies: ["ReadoutJSON"], path: "Sources/Core/Protocol",
            resources: [.embedInCode("org.readout.Desk.varlink"), .embedInCode("org.varlink.service.varlink")],
            swiftSettings: strict),
        .target(
            name: "ReadoutText", dependencies: ["CStemmer"], path: "Sources/Core/Text",
            exclude: ["Data/characters.py"], swiftSettings: strict),
        .target(
            name: "ReadoutArticles",
            dependencies: [
                "CMail", "CMarkup", "CChild", "CZip", "CCrypto", "CZlib", "CICU", "CLanguage", "ReadoutJSON",
                "ReadoutText",
            ],
            path: "Sources/Core/Articles", swiftSettings: strict),
        .target(
            name: "ReadoutAnalysis", dependencies: ["CNetwork", "ReadoutText", "ReadoutArticles"],
            path: "Sources/Core/Analysis", swiftSettings: strict),
        .target(
            name: "ReadoutStories", dependencies: ["ReadoutText", "ReadoutArticles", "ReadoutAnalysis"],
            path: "Sources/Core/Stories", swiftSettings: strict),
        .target(
            name: "ReadoutSearch", dependencies: ["ReadoutText", "CZlib"], path: "Sources/Core/Search",
            exclude: ["Data/stopwords.py"], swiftSettings: strict),
        .target(
            name: "ReadoutArchive",
            dependencies: [
                "ReadoutText", "ReadoutArticles", "ReadoutAnalysis", "ReadoutStories", "ReadoutSearch", "CLinux",
                "CZlib",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Sources/Core/Archive", swiftSettings: strict),
        .target(
            name: "ReadoutDesk",
            dependencies: [
                "ReadoutArticles", "ReadoutAnalysis", "ReadoutSearch", "ReadoutArchive", "ReadoutProtocol", "CCrypto",
                "CLinux", .product(name: "Logging", package: "swift-log"),
            ],
            path: "Sources/Core/Desk", swiftSettings: strict),

        .executableTarget(
            name: "readout-reader",
            dependencies: [
                "ReadoutArticles", "ReadoutAnalysis", "ReadoutJSON", "ReadoutProtocol", "CCrypto", "CLinux", "CSandbox",
            ],
            path: "Sources/Reader", swiftSettings: strict),
        .executableTarget(
            name: "readoutd",
            dependencies: [
                "ReadoutDesk", "ReadoutArchive", "ReadoutArticles", "ReadoutAnalysis", "ReadoutSearch",
                "ReadoutProtocol", "ReadoutJSON", "CLinux", "CSystemd",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            path: "Sources/Daemon", swiftSettings: strict),
        .executableTarget(
            name: "readout",
            dependencies: [
                "ReadoutText", "ReadoutProtocol", "ReadoutJSON", "CLinux",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Sources/Client", swiftSettings: strict),

        .executableTarget(
            name: "train-names", dependencies: ["ReadoutAnalysis"], path: "Sources/Training/Names",
            swiftSettings: strict),
        .executableTarget(
            name: "train-quotes", dependencies: ["ReadoutAnalysis", "ReadoutArticles"], path: "Sources/Training/Quotes",
            exclude: ["learn.py", "network.py", "pretraining.py", "texts.py", "vectors.py", "weights.py"],
            swiftSettings: strict),
        .executableTarget(
            name: "standing-bench", dependencies: ["ReadoutSearch", "TestSupport"], path: "Benchmarks/Standing",
            swiftSettings: strict),
        .executableTarget(
            name: "analysis-bench", dependencies: ["ReadoutAnalysis", "ReadoutArticles"], path: "Benchmarks/Analysis",
            swiftSettings: strict),
        .executableTarget(
            name: "families-bench", dependencies: ["ReadoutStories", "ReadoutAnalysis"], path: "Benchmarks/Families",
            swiftSettings: strict),
        .executableTarget(
            name: "search-bench",
            dependencies: ["ReadoutSearch", "ReadoutText", "ReadoutArchive", "ReadoutArticles", "ReadoutJSON"],
            path: "Benchmarks/Engine", swiftSettings: strict),

        .target(name: "TestSupport", path: "Tests/Support", swiftSettings: strict),
        .testTarget(name: "TextTests", dependencies: ["ReadoutText", "TestSupport"], swiftSettings: strict),
        .testTarget(name: "ArticlesTests", dependencies: ["ReadoutArticles", "CZlib"], swiftSettings: strict),
        .testTarget(
            name: "AnalysisTests", dependencies: ["CNetwork", "ReadoutAnalysis", "ReadoutArticles", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "StoriesTests", dependencies: ["ReadoutStories", "ReadoutAnalysis", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "SearchTests", dependencies: ["ReadoutSearch", "ReadoutText", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "ArchiveTests",
            dependencies: [
                "TestSupport", "ReadoutArchive", "ReadoutArticles", "ReadoutAnalysis", "ReadoutSearch", "ReadoutText",
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "DeskTests",
            dependencies: [
                "ReadoutDesk", "ReadoutArchive", "ReadoutArticles", "ReadoutAnalysis",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .executableTarget(name: "sandbox-probe", dependencies: ["CSandbox"], path: "Tests/SandboxProbe"),
        .testTarget(name: "SandboxTests", dependencies: ["sandbox-probe"], swiftSettings: strict),
        .testTarget(name: "ProtocolTests", dependencies: ["ReadoutProtocol", "ReadoutJSON"], swiftSettings: strict),
        .testTarget(
            name: "DaemonTests",
            dependencies: [
                "readoutd", "ReadoutDesk", "ReadoutArchive", "ReadoutArticles", "ReadoutAnalysis", "ReadoutProtocol",
                "ReadoutJSON", "CLinux",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "ClientTests", dependencies: ["readout", "ReadoutProtocol", "ReadoutJSON", "TestSupport"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
