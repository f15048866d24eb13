/// Names of outlets and agencies. To add one, add it to its list; the rules do not need an outlet to be here, but a name
/// that stands alone on a line, or after a byline, is told from a person's by it.
enum OutletNames {
    /// Outlets as people name them; compared without regard to case and a "The" before.
    static let known: [String] = [
        "AP", "Associated Press", "Reuters", "AFP", "Agence France-Presse", "Agence France Presse", "dpa", "UPI", "EFE",
        "ANSA",
        "Xinhua", "Xinhua News Agency", "TASS", "ITAR-TASS", "RIA Novosti", "Interfax", "Interfax-Ukraine", "Ukrinform",
        "UNIAN",
        "Kyodo", "Kyodo News", "Yonhap", "PTI", "ANI", "IANS", "APP", "Anadolu", "Anadolu Agency", "AA", "IRNA",
        "Tasnim",
        "Kazinform", "Kabar", "BelTA", "Azertac", "Trend", "Bernama", "Antara", "CNA", "Sputnik", "RT", "PAP", "CTK",
        "MTI",
        "Bloomberg", "Bloomberg News", "Dow Jones", "Dow Jones Newswires", "MarketWatch", "CNBC", "CNN", "CNN Business",
        "BBC",
        "BBC News", "Sky News", "ITV News", "Channel 4 News", "NPR", "PBS", "PBS NewsHour", "NBC", "NBC News",
        "ABC News", "CBS",
        "CBS News", "MSNBC", "Fox News", "C-SPAN", "CBC", "CBC News", "CTV News", "Global News", "ABC", "SBS News",
        "Al Jazeera", "Al Arabiya", "Al-Monitor", "Middle East Eye", "Arab News", "The National", "Haaretz",
        "Jerusalem Post",
        "Times of Israel", "Deutsche Welle", "DW", "France 24", "RFI", "Euronews", "Politico", "POLITICO Europe",
        "Axios",
        "The Hill", "Vox", "Slate", "Salon", "HuffPost", "Huffington Post", "BuzzFeed News", "Vice News",
        "The Daily Beast",
        "Newsweek", "Time", "The Atlantic", "The New Yorker", "The Economist", "Foreign Policy", "Foreign Affairs",
        "New York Times", "Washington Post", "Wall Street Journal", "Los Angeles Times", "Chicago Tribune",
        "Boston Globe",
        "USA Today", "New York Post", "New York Daily News", "Christian Science Monitor", "Washington Times",
        "Washington Examiner", "Breitbart", "Breitbart News", "Daily Caller", "National Review", "Guardian", "Observer",
        "Times", "Sunday Times", "Daily Telegraph", "Telegraph", "Independent", "Financial Times", "Daily Mail",
        "MailOnline",
        "Daily Mirror", "Daily Express", "Evening Standard", "Irish Times", "Le Monde", "Le Figaro", "Libération",
        "Der Spiegel", "Spiegel", "Die Zeit", "Frankfurter Allgemeine Zeitung", "Süddeutsche Zeitung", "Die Welt",
        "Neue Zürcher Zeitung", "El País", "El Mundo", "Corriere della Sera", "La Repubblica", "Kyiv Independent",
        "Kyiv Post",
        "Ukrainska Pravda", "European Pravda", "Meduza", "Moscow Times", "Novaya Gazeta", "Kommersant", "Vedomosti",
        "RFE/RL", "Radio Free Europe/Radio Liberty", "Radio Free Europe", "RFA", "Radio Free Asia", "VOA",
        "Voice of America",
        "VOA News", "Eurasianet", "The Diplomat", "Nikkei Asia", "Japan Times", "Asahi Shimbun", "Mainichi Shimbun",
        "Yomiuri Shimbun", "Korea Herald", "Korea Times", "South China Morning Post", "SCMP", "Global Times",
        "China Daily",
        "People's Daily", "CGTN", "Straits Times", "Channel NewsAsia", "Bangkok Post", "Jakarta Post", "Hindu",
        "Hindustan Times",
        "Times of India", "Indian Express", "NDTV", "India Today", "The Wire", "The Print", "Scroll.in", "Dawn",
        "Express Tribune", "Geo News", "Daily Sabah", "Hurriyet Daily News", "TRT World", "Tehran Times", "Press TV",
        "Astana Times", "Caspian News", "AKIpress", "24.kg", "Gazeta.uz", "The Geopost", "GlobalSecurity.org",
        "Balkan Insight",
        "Euractiv", "EUobserver", "OCCRP", "ProPublica", "Bellingcat", "The Conversation", "Carnegie Endowment",
    ]

    /// One name for outlets that write theirs in several ways.
    static let aliases: [String: String] = [
        "radio free europe/radio liberty": "RFE/RL", "radio free europe / radio liberty": "RFE/RL",
        "rferl": "RFE/RL", "rferl.org": "RFE/RL",
    ]

    /// Agencies that may stand in round brackets at the very start or end of an article, with no dash.
    static let agencies: Set<String> = [
        "ap", "reuters", "afp", "dpa", "upi", "efe", "ansa", "xinhua", "tass", "interfax", "ukrinform", "kyodo",
        "yonhap", "pti",
        "ani", "ians", "app", "aa", "irna", "cnn", "cnn business", "bloomberg", "anadolu", "unian", "belta",
        "kazinform", "apa",
    ]

    /// Words that names of outlets have and people's do not.
    static let words: Set<String> = [
        "news", "times", "post", "press", "daily", "weekly", "herald", "journal", "tribune", "gazette", "courier",
        "guardian",
        "agency", "wire", "newswire", "today", "review", "telegraph", "chronicle", "observer", "record", "standard",
        "star",
        "sun", "mail", "express", "globe", "mirror", "monitor", "radio", "tv", "television", "media", "network",
        "magazine",
        "report", "bulletin", "dispatch", "independent", "sentinel", "register", "inquirer", "examiner", "ledger",
        "mercury",
        "argus", "echo", "voice", "world", "international", "desk", "online", "broadcasting", "service", "examiner",
        "advocate",
        "reporter", "insight", "watch", "brief", "briefing", "zeitung", "bureau", "messenger", "beacon", "pravda",
        "info",
        "diplomat", "economist", "newspaper", "correspondent", "newsletter", "nachrichten", "blog", "review", "outlook",
    ]

    /// ``known`` for looking up: lower case, without "the ".
    static let knownFolded: Set<String> = Set(known.map { strip($0.lowercased()) })

    /// A name as people use it: an alias's name, a known name in its own case where it is in capitals, the known one of
    /// "The Courier and agencies".
    static func usual(_ name: String) -> String {
        let lower = name.lowercased()
        if let alias = aliases[lower] { return alias }
        if name == name.uppercased(), let known = known.first(where: { $0.lowercased() == lower }) { return known }
        guard lower.hasSuffix("agencies"), let and = Array(lower.utf8)[...].firstIndex(of: " and "), and > 0 else {
            return name
        }
        return usual(String(decoding: name.utf8.prefix(and), as: UTF8.self))
    }

    /// Whether `name` is a known outlet's.
    static func isKnown(_ name: String) -> Bool { knownFolded.contains(strip(name.lowercased())) }

    private static func strip(_ name: String) -> String {
        name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
    }
}
