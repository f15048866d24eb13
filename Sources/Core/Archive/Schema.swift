internal import GRDB

// The database, readout.sqlite in the state folder. What is in it is the truth; the search index, in the folder `index`
// beside it, is derived from it. WAL, synchronous=FULL: what a commit returned for survives a loss of power.
//
//   desk(key TEXT PRIMARY KEY, value)         single facts: `inbox`, which folder it was at the last good walk;
//                                             `copies_before`, the id below which copies are still to be found;
//                                             `archive_id`, at random, by which the search index knows its archive;
//                                             `common_words` of the search index, and `common_words_at`, how many
//                                             articles there were when they were chosen (CommonWordChoice)
//
//   tally(clock, pending, indexed, failed, ignored, articles, actors, quotes)
//                                             one row, kept by every commit: the clock, files by state, articles,
//                                             keys of names that articles mention, and quotes
//
//   file                                      the ledger: every file of the inbox, in exactly one state
//     id INTEGER PRIMARY KEY
//     path TEXT UNIQUE                        relative to the inbox, escaped as in the contract
//     state INTEGER                           0 pending, 1 indexed, 2 failed, 3 ignored
//     reason TEXT                             why it is failed or ignored, or what of it was left out, in words
//     attempts INTEGER                        readings since its content last changed
//     retry_at INTEGER                        Unix seconds; null where only a change can help
//     size, modified, status_changed, device, inode INTEGER
//                                             stat(2) of what was last looked at; both times in nanoseconds
//     sha256 BLOB                             of the content last read, null before
//     reader INTEGER                          version of the reader that read it; null where its name has it ignored
//     changed INTEGER UNIQUE                  the clock of its last change
//     read_sha256 BLOB, read_claim INTEGER    of the last reading that came to its end: the content, and the claim,
//                                             which is what `changed` was while the file was pending
//     read_last INTEGER                       the greatest id of any article then: the file's later ones are of readings
//                                             that failed or are under way; null where it was not kept yet
//     reread INTEGER                          1 where what is to be read is that content still
//     part_claim INTEGER                      the claim of a reading that is under way and has brought some articles:
//     part_next, part_earlier INTEGER         the least part that is to come, and whether there were articles before
//
//   forgotten(path TEXT PRIMARY KEY, changed INTEGER, at INTEGER)
//                                             names that were in the ledger and are gone; `at` in Unix seconds
//
//   outlet(id INTEGER PRIMARY KEY, name TEXT UNIQUE)
//
//   article                                   what was read, one row an article, without its text
//     id INTEGER PRIMARY KEY AUTOINCREMENT    never used again
//     file, part INTEGER                      part counts from 0 within the file; not unique while it is being read
//     key TEXT                                what a feed or mailbox calls it
//     claim INTEGER                           of the last reading that it was in
//     content BLOB                            digest of what is shown of it, null in a file of one (ArticleDigest)
//     revision INTEGER, sha256 BLOB           of the file as it was when read; empty where the article came before the
//                                             file's end: then it is the file's read_sha256, once that reading ended
//     indexed_at INTEGER                      Unix milliseconds
//     format, title, subtitle, bylines (one a line), dateline, url, language TEXT, outlet INTEGER
//     published, published_from TEXT          as in the contract
//     published_at INTEGER                    its beginning in Unix seconds, to sort by
//     first_day, last_day INTEGER             the days that it may mean, as days since 1970-01-01
//     words INTEGER
//     changed INTEGER                         the clock at which it came or took its present revision, each article's its
//                                             own; 0 where it came before this was kept
//
//   body(article INTEGER PRIMARY KEY, text TEXT or BLOB, paragraphs BLOB)
//                                             text: as it is or packed (PackedText); paragraphs: pairs of little-endian UInt32, byte offsets in text
//
//   revision                                  what articles were before: as in article and body, with the outlet's name
//     article, revision INTEGER               at most 99 an article (RevisionThinning)
//     sha256, indexed_at, format, title, subtitle, outlet, bylines, dateline, published, published_from, url,
//     language, words, text, paragraphs
//
//   copy(article INTEGER PRIMARY KEY, original INTEGER)
//                                             articles that repeat another's text; an original is no copy itself
//
//   copy_key(key INTEGER, article INTEGER)    by what originals are found (`CopyKeys`); both columns are its key
//
//   journal(seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER)
//                                             articles that have changed in what is searched of them, in the order of
//                                             the commits; forgotten as far as the search index has them on disk
//
//   saved_query(name TEXT PRIMARY KEY, query TEXT)
//                                             queries under a name
//
//   analysis(article INTEGER PRIMARY KEY, version INTEGER, data BLOB)
//                                             what the analyzer of that version found (`CodedAnalysis.bytes`); none of an
//                                             article that waits to be analysed
//
//   name                                      what articles call actors, each with the fullest name that it gives
//     id INTEGER PRIMARY KEY
//     kind INTEGER, text TEXT                 `ActorKind.code`; no two names have both alike
//     key INTEGER                             by which names are found that may be the same actor's (`NameKey`)
//     articles INTEGER                        that mention it
//     uses INTEGER                            the same and those that only have it in a relation or for a speaker
//     quotes INTEGER                          that articles give to it
//
//   name_word(word TEXT, name INTEGER)        words of names as they are looked for (`NameKey.searched`)
//
//   alias(name, text, key, articles INTEGER)  what else articles call the actor to which they give the name, how many,
//                                             and the key that this had as a name of that kind
//
//   appearance(name, day, article INTEGER)    the articles that mention it, by their first day, which is
//                                             `FindingStore.undated` where they have none
//
//   speech(name, day, article, quotes INTEGER)
//                                             the articles that quote it, as in `appearance`, and how often; a quote itself
//                                             is read from its article's analysis, and its id is its article's and its
//                                             place (`QuoteNumber`)
//
//   quote_key(key, quote INTEGER)             by what quotes of one utterance find each other; both columns are its key
//
//   kin(quote INTEGER PRIMARY KEY, family INTEGER)
//                                             quotes that are not the only one of their utterance; the family is the
//                                             least of its quotes
//
//   role(name INTEGER, title TEXT, day, article, start INTEGER)
//                                             titles and offices, and where the title begins in the text
//
//   relation(article, place, subject, relation, object INTEGER, since, until TEXT, polarity, attributed, day, start,
//            length INTEGER)                  who is what to whom, by names: the `place`th relation of the article;
//                                             start and length are the sentence's
enum Schema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { db in try db.execute(sql: version1) }
        migrator.registerMigration("2") { db in try db.execute(sql: version2) }
        // Without the check of every foreign key, which reads the whole archive while the daemon starts.
        migrator.registerMigration("3", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: version3)
            try OlderArticles.queueAll(db)
        }
        migrator.registerMigration("4", foreignKeyChecks: .immediate) { db in
            try db.execute(sql: "ALTER TABLE file ADD COLUMN read_last INTEGER")
        }
        migrator.registerMigration("5", foreignKeyChecks: .immediate) { db in try db.execute(sql: version5) }
        migrator.registerMigration("6", foreignKeyChecks: .immediate) { db in try db.execute(sql: version6) }
        migrator.registerMigration("7", foreignKeyChecks: .immediate) { db in try db.execute(sql: version7) }
        migrator.registerMigration("8", foreignKeyChecks: .immediate) { db in try db.execute(sql: version8) }
        return migrator
    }

    private static let version1 = """
        CREATE TABLE desk(key TEXT PRIMARY KEY, value) WITHOUT ROWID;

        CREATE TABLE tally(
            clock INTEGER NOT NULL, pending INTEGER NOT NULL, indexed INTEGER NOT NULL, failed INTEGER NOT NULL,
            ignored INTEGER NOT NULL, articles INTEGER NOT NULL);
        INSERT INTO tally VALUES (0, 0, 0, 0, 0, 0);

        CREATE TABLE file(
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, state INTEGER NOT NULL, reason TEXT,
            attempts INTEGER NOT NULL DEFAULT 0, retry_at INTEGER, size INTEGER NOT NULL, modified INTEGER NOT NULL,
            status_changed INTEGER NOT NULL, device INTEGER NOT NULL, inode INTEGER NOT NULL, sha256 BLOB,
            reader INTEGER, changed INTEGER NOT NULL UNIQUE);
        CREATE INDEX file_state ON file(state, changed);
        CREATE INDEX file_content ON file(sha256) WHERE sha256 IS NOT NULL;
        CREATE INDEX file_retry ON file(retry_at) WHERE retry_at IS NOT NULL;

        CREATE TABLE forgotten(path TEXT PRIMARY KEY, changed INTEGER NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX forgotten_changed ON forgotten(changed);

        CREATE TABLE outlet(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);

        CREATE TABLE article(
            id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL REFERENCES file(id), part INTEGER NOT NULL,
            key TEXT, revision INTEGER NOT NULL, sha256 BLOB NOT NULL, indexed_at INTEGER NOT NULL,
            format TEXT NOT NULL, title TEXT, subtitle TEXT, bylines TEXT NOT NULL, dateline TEXT, url TEXT,
            language TEXT, outlet INTEGER REFERENCES outlet(id), published TEXT, published_from TEXT,
            published_at INTEGER, first_day INTEGER, last_day INTEGER, words INTEGER NOT NULL,
            UNIQUE(file, part));
        CREATE INDEX article_published ON article(published_at);
        CREATE INDEX article_outlet ON article(outlet);

        CREATE TABLE body(article INTEGER PRIMARY KEY REFERENCES article(id), text TEXT NOT NULL, paragraphs BLOB NOT NULL);

        CREATE VIEW searchable AS
            SELECT article.id AS id, article.title AS title, body.text AS text
            FROM article JOIN body ON body.article = article.id;
        CREATE VIRTUAL TABLE searched USING fts5(
            title, text, content='searchable', content_rowid='id',
            tokenize="porter unicode61 remove_diacritics 2 separators '₺₽₾₿'");
        INSERT INTO searched(searched, rank) VALUES ('automerge', 8);
        """

    // Articles of one file may trade places, so that (file, part) is unique no more, which takes a new table
    // (https://www.sqlite.org/lang_altertable.html#otheralter; the migrator checks foreign keys afterwards).
    private static let version2 = """
        ALTER TABLE file ADD COLUMN read_sha256 BLOB;
        ALTER TABLE file ADD COLUMN read_claim INTEGER;
        ALTER TABLE file ADD COLUMN reread INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE file ADD COLUMN part_claim INTEGER;
        ALTER TABLE file ADD COLUMN part_next INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE file ADD COLUMN part_earlier INTEGER NOT NULL DEFAULT 0;
        UPDATE file SET read_sha256 = sha256, read_claim = 0, reread = 1 WHERE state = 1;

        DROP VIEW searchable;
        CREATE TABLE article2(
            id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL REFERENCES file(id), part INTEGER NOT NULL,
            key TEXT, revision INTEGER NOT NULL, sha256 BLOB NOT NULL, indexed_at INTEGER NOT NULL,
            format TEXT NOT NULL, title TEXT, subtitle TEXT, bylines TEXT NOT NULL, dateline TEXT, url TEXT,
            language TEXT, outlet INTEGER REFERENCES outlet(id), published TEXT, published_from TEXT,
            published_at INTEGER, first_day INTEGER, last_day INTEGER, words INTEGER NOT NULL,
            claim INTEGER NOT NULL, content BLOB);
        INSERT INTO article2 SELECT id, file, part, key, revision, sha256, indexed_at, format, title, subtitle,
            bylines, dateline, url, language, outlet, published, published_from, published_at, first_day, last_day,
            words, 0, NULL FROM article;
        DELETE FROM sqlite_sequence WHERE name = 'article2';
        INSERT INTO sqlite_sequence SELECT 'article2', seq FROM sqlite_sequence WHERE name = 'article';
        DROP TABLE article;
        ALTER TABLE article2 RENAME TO article;
        CREATE INDEX article_part ON article(file, part);
        CREATE INDEX article_key ON article(file, key, claim) WHERE key IS NOT NULL;
        CREATE INDEX article_content ON article(file, content, claim) WHERE key IS NULL AND content IS NOT NULL;
        CREATE INDEX article_published ON article(published_at);
        CREATE INDEX article_outlet ON article(outlet);
        CREATE VIEW searchable AS
            SELECT article.id AS id, article.title AS title, body.text AS text
            FROM article JOIN body ON body.article = article.id;

        CREATE TABLE revision(
            article INTEGER NOT NULL REFERENCES article(id), revision INTEGER NOT NULL, sha256 BLOB NOT NULL,
            indexed_at INTEGER NOT NULL, format TEXT NOT NULL, title TEXT, subtitle TEXT, outlet TEXT,
            bylines TEXT NOT NULL, dateline TEXT, published TEXT, published_from TEXT, url TEXT, language TEXT,
            words INTEGER NOT NULL, text TEXT NOT NULL, paragraphs BLOB NOT NULL,
            UNIQUE(article, revision));
        """

    private static let version3 = """
        CREATE TABLE copy(article INTEGER PRIMARY KEY, original INTEGER NOT NULL);
        CREATE INDEX copy_original ON copy(original);

        CREATE TABLE copy_key(key INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY(key, article)) WITHOUT ROWID;
        """

    // The search index was FTS5's, in the table `searched`. Its pages are used again for what comes later.
    private static let version5 = """
        DROP TABLE searched;
        DROP VIEW searchable;

        CREATE TABLE journal(seq INTEGER PRIMARY KEY AUTOINCREMENT, article INTEGER NOT NULL);
        INSERT INTO desk VALUES ('archive_id', lower(hex(randomblob(16))));

        CREATE TABLE saved_query(name TEXT PRIMARY KEY, query TEXT NOT NULL) WITHOUT ROWID;
        """

    // Articles that were there before have no clock: nobody was ever told one at which they came.
    private static let version6 = """
        ALTER TABLE article ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
        CREATE UNIQUE INDEX article_changed ON article(changed) WHERE changed > 0;
        """

    // Articles that were there before are analysed in the background (OlderAnalyses).
    private static let version7 = """
        ALTER TABLE tally ADD COLUMN actors INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE analysis(article INTEGER PRIMARY KEY, version INTEGER NOT NULL, data BLOB NOT NULL);

        CREATE TABLE name(
            id INTEGER PRIMARY KEY, kind INTEGER NOT NULL, text TEXT NOT NULL, key INTEGER NOT NULL,
            articles INTEGER NOT NULL DEFAULT 0, uses INTEGER NOT NULL DEFAULT 0);
        CREATE INDEX name_key ON name(key);
        CREATE INDEX name_articles ON name(articles) WHERE articles > 1;
        CREATE TABLE name_word(word TEXT NOT NULL, name INTEGER NOT NULL, PRIMARY KEY(word, name)) WITHOUT ROWID;
        CREATE TABLE alias(
            name INTEGER NOT NULL, text TEXT NOT NULL, key INTEGER NOT NULL, articles INTEGER NOT NULL,
            PRIMARY KEY(name, text)) WITHOUT ROWID;
        CREATE INDEX alias_key ON alias(key);

        CREATE TABLE appearance(
            name INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL,
            PRIMARY KEY(name, day, article)) WITHOUT ROWID;
        CREATE TABLE role(
            name INTEGER NOT NULL, title TEXT NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL,
            start INTEGER NOT NULL, PRIMARY KEY(name, title, day, article)) WITHOUT ROWID;
        CREATE TABLE relation(
            article INTEGER NOT NULL, place INTEGER NOT NULL, subject INTEGER NOT NULL, relation INTEGER NOT NULL,
            object INTEGER NOT NULL, since TEXT, until TEXT, polarity INTEGER NOT NULL, attributed INTEGER,
            day INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL,
            PRIMARY KEY(article, place)) WITHOUT ROWID;
        CREATE INDEX relation_subject ON relation(subject, day);
        CREATE INDEX relation_object ON relation(object, day);
        CREATE INDEX relation_day ON relation(relation, day);
        """

    // Articles that were there before were analysed before quotes were found, and are analysed anew in the background.
    private static let version8 = """
        ALTER TABLE tally ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE name ADD COLUMN quotes INTEGER NOT NULL DEFAULT 0;

        CREATE TABLE speech(
            name INTEGER NOT NULL, day INTEGER NOT NULL, article INTEGER NOT NULL, quotes INTEGER NOT NULL,
            PRIMARY KEY(name, day, article)) WITHOUT ROWID;
        CREATE TABLE quote_key(key INTEGER NOT NULL, quote INTEGER NOT NULL, PRIMARY KEY(key, quote)) WITHOUT ROWID;
        CREATE TABLE kin(quote INTEGER PRIMARY KEY, family INTEGER NOT NULL);
        CREATE INDEX kin_family ON kin(family);
        """
}
