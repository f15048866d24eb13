extension FigureLexicon {
    static let french = FigureLexicon(
        isDecimalComma: true, nounOrder: .romance,
        numbers: [
            (.low(2), "deux"), (.low(3), "trois"), (.low(4), "quatre"), (.low(5), "cinq"), (.low(6), "six"),
            (.low(7), "sept"), (.low(8), "huit"), (.low(9), "neuf"), (.low(10), "dix"), (.low(11), "onze"),
            (.low(12), "douze"), (.low(13), "treize"), (.low(14), "quatorze"), (.low(15), "quinze"),
            (.low(16), "seize"),
            (.low(17), "dix-sept"), (.low(18), "dix-huit"), (.low(19), "dix-neuf"), (.tens(20), "vingt"),
            (.tens(30), "trente"), (.tens(40), "quarante"), (.tens(50), "cinquante"), (.tens(60), "soixante"),
            (.low(70), "soixante-dix septante"), (.low(80), "quatre-vingts quatre-vingt"),
            (.low(90), "quatre-vingt-dix nonante"), (.hundred, "cent cents"), (.scale(1e3), "mille"),
            (.scale(1e6), "million millions"), (.scale(1e9), "milliard milliards Mds Md"), (.scale(1e12), "billions"),
            (.dozen(12), "douzaine"), (.dozen(10), "dizaine"), (.dozen(15), "quinzaine"), (.dozen(20), "vingtaine"),
            (.dozen(30), "trentaine"), (.dozen(50), "cinquantaine"), (.dozen(100), "centaine"),
        ],
        fractions: [
            (2, "moitié"), (3, "tiers"), (4, "quart quarts"), (5, "cinquième cinquièmes"), (10, "dixième dixièmes"),
        ],
        scaleSuffixes: [], articles: "un une", halves: "demi demie", and: "et", between: "entre", rangeWords: "à ou",
        from: "de du", of: "de des du d' d’",
        months: """
            janvier février mars avril mai juin juillet août septembre octobre novembre décembre janv. févr. avr. juil. \
            sept. oct. nov. déc.
            """,
        hedges: [
            (.about, "environ;quelque;autour de;à peu près;approximativement;aux alentours de"),
            (.nearly, "près de;presque;quasiment;pas loin de"),
            (.moreThan, "plus de;plus d';au-delà de;supérieur à;supérieure à"), (.lessThan, "moins de;moins d'"),
            (.atLeast, "au moins;pas moins de;au minimum"),
            (.atMost, "au plus;jusqu' à;jusqu'à;au maximum;pas plus de"),
        ],
        laterHedges: [(.atLeast, "ou plus;au moins"), (.atMost, "ou moins;au plus"), (.about, "environ")],
        units: [
            ("percent", "pour cent;pourcent"), ("percentage point", "points de pourcentage;point de pourcentage"),
            ("second", "secondes"), ("minute", "minute;minutes"), ("hour", "heure;heures"),
            ("day", "jour;jours;journées"),
            ("night", "nuits"), ("week", "semaine;semaines"), ("month", "mois"), ("year", "an;ans;année;années"),
            ("decade", "décennies"), ("century", "siècles"), ("millimetre", "millimètres"),
            ("centimetre", "centimètres"),
            ("metre", "mètre;mètres"), ("kilometre", "kilomètre;kilomètres"), ("mile", "milles;miles"),
            ("square metre", "mètres carrés"), ("square kilometre", "kilomètres carrés"),
            ("hectare", "hectare;hectares"),
            ("litre", "litre;litres"), ("barrel", "baril;barils"), ("barrel per day", "barils par jour"),
            ("cubic metre", "mètres cubes"), ("gram", "grammes"), ("kilogram", "kilo;kilos;kilogrammes"),
            ("tonne", "tonne;tonnes"), ("watt", "watts"), ("kilowatt", "kilowatts"), ("megawatt", "mégawatts"),
            ("gigawatt", "gigawatts"), ("kilowatt-hour", "kilowattheures"), ("megawatt-hour", "mégawattheures"),
            ("kilometre per hour", "kilomètres par heure;kilomètres à l' heure"), ("kelvin", "kelvins"),
            ("degree Celsius", "degrés Celsius"), ("degree", "degrés"), ("person", "personne;personnes;gens"),
            ("household", "foyers;ménages"), ("vote", "voix;votes"), ("seat", "sièges"), ("page", "pages"),
            ("point", "points"), ("EUR", "euro;euros;d' euros;d'euros"),
            ("USD", "dollar;dollars;de dollars;dollars américains;de dollars américains"),
            ("GBP", "livres sterling;de livres sterling"), ("CHF", "francs suisses;de francs suisses"),
            ("franc", "francs;de francs"),
            ("JPY", "yen;yens;de yens"), ("CNY", "yuans;yuan;de yuans"), ("RUB", "roubles;de roubles"),
            ("INR", "roupies;de roupies"), ("CAD", "dollars canadiens"), ("cent", "centimes"),
            ("year", "d' années"), ("person", "de personnes"), ("tonne", "de tonnes"), ("barrel", "de barils"),
            ("hectare", "d' hectares"), ("kilometre", "de kilomètres"), ("cubic metre", "de mètres cubes"),
            ("day", "de jours"), ("month", "de mois"), ("litre", "de litres"),
        ],
        ago: "",
        stops: """
            le la les l' un une des du de d' et ou mais dans en sur sous par pour avec sans vers chez entre contre depuis \
            pendant avant après est sont était étaient a ont avait avaient être été qui que dont où ce cet cette ces se s' \
            il elle ils elles on nous vous ne pas plus moins au aux à selon lors
            """,
        premodifiers: """
            grands grandes grand grande petits petites nouveaux nouvelles nouvel nouvelle autres autre premiers premières \
            derniers dernières dernier dernière jeunes anciens anciennes principaux principales hauts hautes bons bonnes \
            longs longues gros grosses vieux vieilles meilleurs meilleures
            """,
        designators: """
            article articles art. alinéa paragraphe numéro no no. n° page p. chapitre résolution chambre vol ligne groupe \
            tome partie boeing airbus formule loi décret
            """,
        clock: "h GMT")
}
