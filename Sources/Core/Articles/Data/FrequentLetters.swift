/// The letters that most of a text consists of, for writing systems that one or a few languages use. Put together by hand
/// from common letter counts of these languages; it need only be about right, because text in the wrong charset has none
/// of it.
enum FrequentLetters {
    /// Letters, and the share of a text's letters in that writing system that they are at least.
    static let greek = (letters: "αοιετσνηυρπκμλςωάίόέήδύθχγφ", share: 0.85)
    static let hebrew = (letters: "יוהלארתבשמנעדחק", share: 0.80)
    static let arabic = (letters: "اليمنوتربةعدسفهكقأحجشیکپگںےہ", share: 0.80)
    static let cyrillic = (letters: "оеаинтсрвлкмдпуяызьгбчійхжюєїқәғүөңњљћ", share: 0.88)
    static let thai = (letters: "านรอกเงมยลวดทสตะปบัี่้ิแห็คใไขพจชโุูำ์", share: 0.85)
    /// Hiragana, of all letters.
    static let japanese = (letters: "のにはをたがでてとしれさあるいもなかりこらくっすまきうそだけえ", share: 0.35)
    static let korean = (
        letters: "이다는의에을를가고한하은로지도사대자기인시서어정과나부일아들해있스제수그리국장전상원보면으만것했라여동성조와",
        share: 0.40
    )
    static let chinese = (
        letters: """
        的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法\
        所民得经十三进等部度家电力里如水化高自二理起小现实加量都两体制机当使点从业本去把性好应开合还因由其些然前外天政四日社义事\
        平形相全表间样与关各重新线内数正心反明看原又利比或但质气第向道命此变条只没结解问意建月公无系军情者最立代想已通提直题党\
        這為個國時來們於會對發動過說產種後經進裡電現實兩體機當點從業應開還員間樣與關線數質氣變條沒結問無軍題黨將已被各億萬元
        """, share: 0.30
    )
}
