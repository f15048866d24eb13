// Writes what the network of quotes learns from: train-quotes DATA OUT. DATA has the unpacked folders of
// ../shared/data; see `make train`. OUT gets a file for each set of texts, with the features of their words; learn.py
// trains on them.
import Foundation
import ReadoutAnalysis

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    FileHandle.standardError.write(Data("usage: train-quotes DATA OUT\n".utf8))
    exit(64)
}
let (data, output) = (arguments[1], arguments[2])
let maker = FeatureFile(models: .installed())
for set in ["train", "dev"] {
    let made = maker.made(of: FeatureFile.texts(in: data + "/polnear/" + set))
    try made.write(to: URL(fileURLWithPath: output + "/\(set).words"))
}
let folders = ["reuters/txt", "ecbplus/txt", "timebank/txt", "aquaint/txt"]
let made = maker.made(of: folders.flatMap { FeatureFile.texts(in: data + "/" + $0) })
try made.write(to: URL(fileURLWithPath: output + "/plain.words"))
