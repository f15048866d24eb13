// Trains the name tagger: train-names DATA OUT [--classes FILE]. DATA has the unpacked folders of ../shared/data; see
// `make train`. The same data give the same file.
import Foundation
import ReadoutAnalysis

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    FileHandle.standardError.write(Data("usage: train-names DATA OUT [--classes FILE]\n".utf8))
    exit(64)
}
let data = arguments[1]
let output = arguments[2]
let cache = arguments.count > 4 && arguments[3] == "--classes" ? arguments[4] : nil

let train = try ConllFile.documents(data + "/ner/conll2003.train.conll")
var classes = cache.flatMap { WordClasses.read($0) } ?? [:]
if classes.isEmpty {
    let folders = ["reuters/txt", "polnear/train", "ecbplus/txt", "timebank/txt", "aquaint/txt"]
    let texts = WordClasses.texts(in: folders.map { data + "/" + $0 })
    guard texts.count > 1000 else {
        FileHandle.standardError.write(Data("\(data) has not the texts that word classes are learned from\n".utf8))
        exit(66)
    }
    classes = WordClasses.learn(texts + train.map(\.text))
    if let cache { try WordClasses.write(classes, to: cache) }
}
print("\(classes.count) words have classes")
var trainer = Trainer(classes: classes, gazetteer: Gazetteer(models: .installed()))
let env = ProcessInfo.processInfo.environment  // EXPERIMENT
if let v = env["D1"].flatMap(Double.init) { trainer.settings.dropout = v }
if let v = env["C1"].flatMap(Float.init) { trainer.settings.decay = v }
if let v = env["R1"].flatMap(Float.init) { trainer.settings.rate = v }
if let v = env["E1"].flatMap(Int.init) { trainer.settings.epochs = v }
if let v = env["FOLDS"].flatMap(Int.init) { trainer.folds = v }
if let v = env["MIN"].flatMap(Int.init) { trainer.minimum = v }
if let v = env["U1"].flatMap(Double.init) { trainer.settings.unknown = v }
if let v = env["SPORT"].flatMap(Double.init) { trainer.sportSkip = v }
if let v = env["HEAD"].flatMap(Double.init) { trainer.headlines = v }
if let v = env["D2"].flatMap(Double.init) { trainer.secondSettings.dropout = v }
if let v = env["C2"].flatMap(Float.init) { trainer.secondSettings.decay = v }
try trainer.train(train).write(to: URL(fileURLWithPath: output))

let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
let tagger = NameTagger(models: Models(folder: folder), gazetteer: Gazetteer(models: .installed()))
for name in ["conll2003.train.conll", "conll2003.testa.conll", "wikigold.conll.txt"] {
    var score = Score()
    let documents = try ConllFile.documents(data + "/ner/" + name)
    for document in documents { score.add(tagger.names(in: document.text), document) }
    print("\(name): \(score)")
}
