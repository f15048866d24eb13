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
let trainer = Trainer(classes: classes, gazetteer: Gazetteer(models: .installed()))
try trainer.train(train).write(to: URL(fileURLWithPath: output))

let folder = URL(fileURLWithPath: output).deletingLastPathComponent().path
let tagger = NameTagger(models: Models(folder: folder), gazetteer: Gazetteer(models: .installed()))
for name in ["conll2003.train.conll", "conll2003.testa.conll", "wikigold.conll.txt"] {
    var score = Score()
    let documents = try ConllFile.documents(data + "/ner/" + name)
    for document in documents { score.add(tagger.names(in: document.text), document) }
    print("\(name): \(score)")
}
