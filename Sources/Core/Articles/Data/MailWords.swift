/// Words that mail programs and newsletters put around articles, collected from what the programs write in the languages
/// named. All in lower case, with plain quotation marks, dashes and spaces; to add one, add it to its list and a case to
/// `MailTextTests`.
enum MailWords {
    /// What a line of the header of a forwarded or quoted mail tells.
    enum Field { case from, date, subject, to, other }

    /// Labels of such lines: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian.
    static let fields: [String: Field] = [
        "from": .from, "von": .from, "de": .from, "da": .from, "van": .from, "od": .from, "от": .from,
        "от кого": .from, "від": .from, "expéditeur": .from, "remitente": .from, "absender": .from,
        "date": .date, "sent": .date, "datum": .date, "gesendet": .date, "gesendet am": .date, "envoyé": .date,
        "envoyé le": .date, "fecha": .date, "enviado": .date, "enviado el": .date, "enviada em": .date, "data": .date,
        "inviato": .date, "verzonden": .date, "wysłano": .date, "дата": .date, "отправлено": .date,
        "дата отправки": .date, "надіслано": .date,
        "subject": .subject, "betreff": .subject, "objet": .subject, "sujet": .subject, "asunto": .subject,
        "oggetto": .subject, "assunto": .subject, "onderwerp": .subject, "temat": .subject, "тема": .subject,
        "to": .to, "an": .to, "à": .to, "pour": .to, "para": .to, "a": .to, "aan": .to, "do": .to, "кому": .to,
        "cc": .to, "bcc": .to, "kopie": .to, "copie": .to, "kopia": .to, "копия": .to, "копія": .to,
        "reply-to": .other, "antwort an": .other, "répondre à": .other, "responder a": .other, "importance": .other,
        "wichtigkeit": .other, "priorité": .other, "importancia": .other, "важность": .other, "attachments": .other,
        "anlagen": .other, "message-id": .other, "resent-from": .other, "resent-date": .other, "resent-to": .other,
        "organization": .other, "organisation": .other, "newsgroups": .other,
    ]

    /// The line above a forwarded mail, without the hyphens around it.
    static let forwarded: Set<String> = [
        "forwarded message", "begin forwarded message:", "begin forwarded message", "forwarded mail",
        "start of forwarded message", "fwd:", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht:",
        "beginn der weitergeleiteten nachricht:", "anfang der weitergeleiteten e-mail:", "message transféré",
        "début du message transféré :", "début du message transféré:", "début du message réexpédié :",
        "mensaje reenviado",
        "inicio del mensaje reenviado:", "messaggio inoltrato", "inizio messaggio inoltrato:", "mensagem encaminhada",
        "início da mensagem encaminhada:", "doorgestuurd bericht", "begin doorgestuurd bericht:",
        "przekazana wiadomość", "пересылаемое сообщение", "перенаправленное сообщение", "пересланное сообщение",
        "начало переадресованного сообщения:", "начало переадресованного письма:", "переслане повідомлення",
    ]

    /// The line above a mail that was forwarded or answered.
    static let original: Set<String> = [
        "original message", "ursprüngliche nachricht", "original-nachricht", "originalnachricht", "message d'origine",
        "message original", "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht",
        "исходное сообщение", "оригинальное сообщение",
    ]

    /// Ends of the line above the quotation in an answer, "On 16 September, A. B. wrote:".
    static let attributions = [
        "wrote:", "writes:", "schrieb:", "a écrit :", "a écrit:", "escribió:", "ha scritto:", "escreveu:", "schreef:",
        "пишет:", "писал(а):", "написал:", "написала:", "написав:",
    ]
    /// And what such a line has between, where the name comes last ("schrieb A. B. <a@b>:").
    static let attributionVerbs = [" wrote ", " schrieb ", " a écrit ", " escribió ", " писал "]

    /// What a subject starts with where a mail was forwarded, without the colon.
    static let forwards: Set<String> = [
        "fwd", "fw", "wg", "tr", "rv", "i", "enc", "vb", "doorst", "pd", "пересл", "fwd ", "转发", "wtr", "fs",
    ]
    /// Or answered.
    static let replies: Set<String> = [
        "re", "aw", "antw", "réf", "ref", "sv", "vs", "odp", "rif", "res", "ha", "отв", "回复",
    ]
    /// Kinds of mail that a subject starts with, before a colon.
    static let kinds: Set<String> = [
        "newsletter", "news alert", "breaking news alert", "breaking news", "breaking", "alert", "eilmeldung",
        "push", "news", "daily newsletter", "weekly newsletter", "the newsletter", "lettre d'information", "boletín",
        "рассылка", "infolettre",
    ]
    /// Subjects that are no title.
    static let noSubjects: Set<String> = [
        "(no subject)", "no subject", "(kein betreff)", "kein betreff", "(sans objet)", "sans objet", "(sin asunto)",
        "sin asunto", "(без темы)", "без темы", "newsletter", "your newsletter", "article", "artikel", "fyi",
        "zur info",
        "z.k.", "interesting", "for your information", "news", "link", "read this",
    ]
    /// Words after a sender's name that say what kind of mail it is.
    static let senderKinds: Set<String> = [
        "newsletter", "newsletters", "alert", "alerts", "notifications", "e-mail", "email", "mailing",
    ]

    /// Names of mailboxes that no person has, before the "@" (also with something after a hyphen, dot or plus).
    static let roleMailboxes: Set<String> = [
        "newsletter", "newsletters", "news", "noreply", "no-reply", "donotreply", "do-not-reply", "info", "editor",
        "editors",
        "editorial", "hello", "hi", "contact", "mail", "mailer", "email", "alert", "alerts", "briefing", "briefings",
        "daily",
        "weekly", "digest", "updates", "update", "press", "redaktion", "presse", "redaction", "redaccion", "desk",
        "newsroom", "service", "services", "support", "team", "office", "list", "bulletin", "reply", "post",
        "subscribe",
        "subscriptions", "members", "crew", "nyhetsbrev", "notifications", "notification", "nachrichten",
    ]

    /// Words of names that are an organisation's, which may or may not be an outlet.
    static let organisations: Set<String> = [
        "council", "institute", "institut", "center", "centre", "foundation", "stiftung", "group", "ministry", "office",
        "embassy", "university", "commission", "committee", "union", "house", "project", "initiative", "team",
        "society",
        "association", "department", "government", "parliament", "club", "forum", "fund", "bank", "company", "library",
        "school", "college", "museum", "church", "army", "party", "alliance", "organization", "organisation", "support",
        "community", "members", "updates", "alerts", "newsletter", "newsletters", "digest", "editors", "editorial",
    ]

    /// Starts of lines above the article that are about the mail.
    static let aboveStarts = [
        "view in browser", "view in your browser", "view this email in", "view this e-mail in", "view email in",
        "view online", "view web version", "view as web page", "view it in your browser", "read in browser",
        "read online", "read in app", "read this in your browser", "open in app", "open in browser",
        "open in your browser",
        "see this email in", "web version", "webversion", "email not displaying", "is this email not displaying",
        "having trouble viewing", "having trouble reading", "trouble viewing", "can't see this", "can't read this",
        "can't view this", "if you are having trouble", "if you're having trouble", "if you cannot see",
        "if you can't see", "if this email does not", "forwarded this email", "was this email forwarded",
        "was this forwarded", "did someone forward", "forwarded by a friend", "someone forwarded",
        "add us to your address book", "to ensure delivery", "to make sure you", "you are receiving this",
        "you're receiving this", "you received this", "you have received this", "this email was sent",
        "caution: this email",
        "caution: external", "[external", "external email", "warning: this email", "achtung: diese e-mail",
        "diese mail stammt von", "sign up here", "click here to view", "click here if", "download images",
        "im browser ansehen", "im browser anzeigen", "im browser öffnen", "online ansehen", "online lesen",
        "webversion ansehen", "falls sie diese", "wenn sie diese", "wird diese", "sollte diese",
        "newsletter im browser",
        "probleme mit der darstellung", "voir dans le navigateur", "voir la version en ligne", "version en ligne",
        "ouvrir dans le navigateur", "afficher dans", "si vous ne", "si ce message", "ver en el navegador",
        "ver en navegador", "ver en línea", "ver online", "si no puede", "si no ve", "открыть в браузере",
        "посмотреть в браузере", "смотреть в браузере", "если письмо", "если вы не видите", "veure al navegador",
    ]

    /// Starts of lines at which what is below an article starts: notices about the mail, its sender and the law.
    static let belowStarts = [
        "unsubscribe", "to unsubscribe", "click here to unsubscribe", "if you no longer wish",
        "if you would like to unsubscribe",
        "if you wish to unsubscribe", "if you don't want", "if you do not want", "if you'd like to unsubscribe",
        "want to change how you receive", "manage your", "manage preferences", "manage subscription",
        "update your preferences", "update preferences", "update your profile",
        "update subscription preferences", "email preferences", "change your preferences", "you are receiving this",
        "you're receiving this", "you received this", "you have received this", "you are subscribed",
        "you're subscribed",
        "you are on this list", "why did i get this", "this email was sent", "this e-mail was sent",
        "this message was sent",
        "this newsletter was sent", "this mailing was sent", "sent to you because", "sent to:", "our mailing address",
        "mailing address:", "our address is", "add us to your address book", "view in browser", "view this email in",
        "view in your browser", "view email in", "forward to a friend", "forward this email", "forward this newsletter",
        "share this newsletter", "share this email", "did someone forward", "forwarded this email",
        "was this email forwarded",
        "received this from a friend", "no longer want to receive", "opt out", "opt-out", "privacy policy |",
        "powered by mailchimp", "email marketing powered by", "sent by mailchimp", "start writing",
        "get the app", "like this newsletter", "was this newsletter", "what did you think of", "how did you like",
        "this email and any", "this e-mail and any", "this email (including", "this e-mail (including",
        "this message and any",
        "this message (including", "this message is intended", "this email is intended", "this e-mail is intended",
        "this email may contain", "this e-mail may contain", "this message may contain",
        "this message contains confidential",
        "this email contains confidential", "the information contained in this", "the information in this email",
        "the information in this e-mail", "the contents of this email", "the contents of this e-mail",
        "confidentiality notice",
        "confidentiality note", "disclaimer", "legal notice", "please consider the environment",
        "think before you print",
        "think green", "sent from my", "sent from outlook", "sent from mail for", "sent via", "sent with",
        "get outlook for",
        "sent from yahoo", "sent from proton", "sent from samsung", "sent from the", "yahoo mail", "virus-free.",
        "this email has been checked for viruses", "this email has been scanned", "to view this discussion",
        "you received this message because you are subscribed", "to stop receiving emails",
        "abmelden", "newsletter abmelden", "newsletter abbestellen", "vom newsletter abmelden", "abbestellen",
        "zum abmelden",
        "wenn sie diesen newsletter", "wenn sie keine", "falls sie diesen newsletter", "falls sie keine",
        "möchten sie diesen newsletter", "möchten sie keine", "sie erhalten diese", "sie erhalten diesen",
        "sie bekommen diese", "diese e-mail wurde", "diese nachricht wurde", "dieser newsletter wurde",
        "diese e-mail enthält",
        "diese e-mail ist", "diese e-mail und", "diese nachricht enthält", "diese nachricht ist", "diese mail enthält",
        "der inhalt dieser e-mail", "impressum", "von meinem iphone", "von meinem ipad", "von meinem samsung",
        "gesendet von", "gesendet mit", "diese e-mail wurde von avast", "bitte denken sie an die umwelt",
        "se désabonner", "se désinscrire", "désabonnement", "désinscription", "pour vous désabonner",
        "pour vous désinscrire",
        "pour ne plus recevoir", "si vous ne souhaitez plus", "vous recevez cet", "vous recevez ce",
        "vous avez reçu cet",
        "cet e-mail a été envoyé", "cet email a été envoyé", "ce message a été envoyé", "ce message et",
        "ce message est",
        "ce courriel", "cet e-mail et", "envoyé de mon", "envoyé depuis", "mentions légales", "gérer mes préférences",
        "darse de baja", "cancelar suscripción", "cancelar la suscripción", "para darse de baja", "si no desea",
        "si desea darse de baja", "si ya no desea", "ha recibido este", "has recibido este", "recibes este",
        "recibe este",
        "este correo electrónico", "este correo", "este mensaje", "este e-mail", "enviado desde mi", "enviado desde",
        "aviso legal", "отписаться", "чтобы отписаться", "отказаться от рассылки", "если вы не хотите",
        "вы получили это",
        "вы получаете это", "вы подписаны", "это письмо", "данное сообщение", "настоящее сообщение", "данное письмо",
        "отправлено с iphone", "отправлено с моего", "отправлено из",
    ]

    /// What a notice of the law has in it, together with a word for the mail itself.
    static let confidential = [
        "confidential", "intended recipient", "vertraulich", "confidentiel", "confidencial", "конфиденциальн",
        "rechtlich geschützt",
    ]
    /// Words for the mail itself.
    static let mailNouns = [
        "e-mail", "email", "message", "mail ", "nachricht", "courriel", "correo", "mensaje", "сообщени", "письм",
    ]
}
