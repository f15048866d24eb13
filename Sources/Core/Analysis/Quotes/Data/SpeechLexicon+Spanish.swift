extension SpeechLexicon {
    /// Spanish. Own list, after the verba dicendi of the Manual de la Nueva gramática (43.4).
    static let spanish = SpeechLexicon(
        verbs: WordSet(
            """
            dijo dijeron dice dicen decía afirmó afirmaron afirma declaró declararon declara explicó explicaron explica señaló
            señalaron señala aseguró aseguraron asegura añadió añadieron añade agregó agregaron agrega indicó indicaron indica
            sostuvo sostiene manifestó manifestaron manifiesta advirtió advirtieron advierte anunció anunciaron anuncia
            subrayó subraya destacó destaca insistió insiste recordó recuerda respondió responde contestó contesta preguntó
            pregunta reconoció reconoce admitió admite denunció denuncia criticó critica pidió pide prometió promete escribió
            escribe comentó comenta apuntó apunta precisó precisa reiteró reitera lamentó lamenta expresó expresa concluyó
            concluye matizó exclamó zanjó relató relata contó cuenta opinó opina consideró considera aclaró aclara
            tuiteó publicó informó informaron informa confirmó confirma detalló detalla enfatizó puntualizó resaltó resalta alertó alerta adelantó adelanta recalcó recalca
            complementó remató celebró celebra agradeció
            """),
        auxiliaries: WordSet("ha han había habían"),
        participles: WordSet(
            """
            dicho afirmado declarado explicado señalado asegurado añadido agregado indicado sostenido manifestado advertido
            anunciado subrayado destacado insistido recordado respondido contestado preguntado reconocido admitido denunciado
            criticado pedido prometido escrito comentado apuntado precisado reiterado lamentado expresado concluido
            """),
        sources: WordSet("según"),
        pronouns: WordSet("él ella ellos ellas yo"),
        determiners: WordSet("el la los las un una unos unas su sus este esta estos estas"),
        stops: WordSet(
            """
            a al en durante tras antes después ante por para con sin desde sobre y e o u pero porque que cuando quien lunes
            martes miércoles jueves viernes sábado domingo ayer hoy mañana también además luego entonces mientras
            """),
        complementizers: WordSet("que"), hasDialogueDashes: true)
}
