/// Words before the dates that pages show, and the `<meta>`s that hold dates. All lower case; to add one, add it to its
/// list.
enum PageDateWords {
    /// What stands before a date of publication.
    static let published = [
        "published", "posted", "first published", "publication", "date published", "issued", "released", "created",
        "written on", "on air", "submitted", "gespeichert", "veröffentlicht", "erschienen", "publiziert", "erstellt",
        "geschrieben am", "gepostet",
        "eingestellt", "online seit", "online gestellt", "verfasst", "publié", "paru", "mis en ligne", "mise en ligne",
        "publicado",
        "publicada", "publicación", "creado", "pubblicato", "pubblicata", "data", "fecha", "datum", "gepubliceerd",
        "geplaatst", "opublikowano", "dodano", "data publikacji", "опубликовано", "дата публикации", "publicerad",
        "publisert", "publiceret", "julkaistu", "publikováno", "yayınlanma", "publicat",
    ]

    /// What stands before a date of change.
    static let updated = [
        "updated", "last modified", "modified", "last changed", "last edited", "edited", "last reviewed", "reviewed",
        "revised", "aktualisiert", "zuletzt geändert", "geändert", "bearbeitet", "letzte änderung", "letztes update",
        "update:", "update", "stand:", "stand", "überarbeitet", "mis à jour", "modifié", "mise à jour", "actualizado",
        "actualizada", "actualización", "modificado", "aggiornato", "aggiornamento", "modifica", "atualizado",
        "atualizada", "modificada", "bijgewerkt", "gewijzigd", "laatst", "aktualizacja", "zaktualizowano", "обновлено",
        "uppdaterad", "oppdatert", "opdateret", "päivitetty", "güncelleme", "actualitzat", "upd.",
    ]

    /// What stands before dates that are none of the article's.
    static let other = [
        "copyright", "©", "(c)", "retrieved", "accessed", "abgerufen", "registriert", "registered", "joined",
        "mitglied",
        "member since", "dabei seit", "birth", "born", "geboren", "since", "seit", "until", "bis", "expires",
        "deadline",
        "valid", "gültig", "consulté", "consultado", "termin", "beginn", "start", "from", "ab", "comment", "kommentar",
        "last visit", "beiträge", "reply", "replies", "antwort", "sagt", "says", "dit", "dice", "heute ist", "today is",
    ]

    /// `<meta>`s that hold the date of publication, in the order in which they are believed.
    static let publishedMetas = [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time",
        "datepublished", "article:post_time", "og:pubdate", "article:publicationdate", "published_time",
        "published_time_telegram", "og:publish_date", "rnews:datepublished", "parsely-pub-date", "sailthru.date",
        "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "cxenseparse:recs:articlepublishdate",
        "dc.date.issued", "dcterms.issued", "dcterms.available", "dc.issued",
        "citation_publication_date", "citation_online_date", "citation_date", "bt:pubdate", "prism.publicationdate",
        "publish-date", "publish_date", "publishdate", "pubdate", "pub_date", "publication_date", "publication-date",
        "published-date", "published_date", "published", "publishtime", "publish_time", "ptime",
        "article_date_original",
        "originalpublicationdate", "article.published", "article:create_at", "sort_date",
        "dcsext.articlefirstpublished",
        "artikel:datum", "vr:published_time", "shareaholic:article_published_time", "firstpublished", "displaydate",
        "article.origpublicationdate", "publicationdate",
    ]

    /// `<meta>`s whose date is mostly, but not always, that of publication: what the page shows is believed before
    /// them.
    static let looseMetas = [
        "dc.date", "dcterms.date", "dc:date", "date", "datum", "article.created", "datecreated", "date_created",
        "creation_date", "dc.date.created", "dcterms.created", "timestamp", "doc_date", "cdate", "created",
        "uploaddate",
    ]

    /// Names in the data of scripts (not JSON-LD) that hold a date of publication.
    static let scriptKeys = [
        "datepublished", "date_published", "publisheddate", "published_date", "publishdate", "publish_date",
        "publishedat",
        "published_at", "publicationdate", "publication_date", "pubdate", "firstpublished", "firstpublishedat",
        "first_published_at", "firstpublisheddate", "first_published", "published_time", "publishtime", "publish_time",
        "cmspublishingdate", "publishingdate", "articlepublisheddate", "article_publish_date", "postdate", "post_date",
        "pagepostdate", "originalpublishdate", "displaydate", "display_date", "publisheddatetime", "publishdatetime",
        "datefirstpublished", "first_publish_date", "articledate",
    ]

    /// `<meta>`s that hold the date of the last change.
    static let modifiedMetas = [
        "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified",
        "dcterms.modified", "dc.date.modified", "modified", "revised", "lastmod", "updated", "article.updated",
        "date.modified", "last-update", "lastupdate", "modificationdate", "updated_time", "utime", "dateupdate",
    ]
}
