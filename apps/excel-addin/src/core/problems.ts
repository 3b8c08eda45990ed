/** What the core rejects with, in three languages; apart from the rules, so that the pane can say it without them. */
import type { Language } from '@werkplekleren/rules'
import type { CheckProblem } from './contract.ts'

export const problem = (code: CheckProblem['code'], language: Language): CheckProblem => ({
  code,
  sentence: sentences[language][code],
})

const sentences: Readonly<Record<Language, Readonly<Record<CheckProblem['code'], string>>>> = {
  nl: {
    stopped: 'De controle is gestopt.',
    notCheckedYet: 'Er is nog niets gecontroleerd; controleer eerst.',
    findingGone: 'Deze bevinding is er niet meer; controleer opnieuw.',
    notADay: 'Dit is geen datum; schrijf ze zoals 2025-06-30.',
    nothingAccepted:
      'Alleen een overtreding kan worden aanvaard, met een reden, een naam of functie en een datum zoals 2025-06-30.',
    exceptionsUnreadable:
      'De aanvaarde uitzonderingen in deze werkmap zijn niet leesbaar en tellen niet mee; verwijder ze of herstel een eerdere versie van de werkmap.',
    failed:
      'De controle is mislukt door een fout in dit programma; controleer opnieuw en meld het als het terugkeert.',
  },
  en: {
    stopped: 'The check was stopped.',
    notCheckedYet: 'Nothing was checked yet; check first.',
    findingGone: 'This finding is no longer there; check again.',
    notADay: 'This is no date; write it such as 2025-06-30.',
    nothingAccepted:
      'Only a violation can be accepted, with a reason, a name or function, and a date such as 2025-06-30.',
    exceptionsUnreadable:
      'The accepted exceptions in this workbook cannot be read and do not count; remove them or restore an earlier version of the workbook.',
    failed: 'The check failed through an error in this program; check again and report it if it returns.',
  },
  fr: {
    stopped: 'Le contrôle a été arrêté.',
    notCheckedYet: "Rien n'a encore été contrôlé ; contrôlez d'abord.",
    findingGone: "Ce constat n'existe plus ; contrôlez à nouveau.",
    notADay: "Ce n'est pas une date ; écrivez-la comme 2025-06-30.",
    nothingAccepted:
      'Seule une infraction peut être acceptée, avec une raison, un nom ou une fonction et une date comme 2025-06-30.',
    exceptionsUnreadable:
      'Les exceptions acceptées de ce classeur sont illisibles et ne comptent pas ; supprimez-les ou restaurez une version antérieure du classeur.',
    failed:
      'Le contrôle a échoué à cause d’une erreur de ce programme ; contrôlez à nouveau et signalez-le si elle revient.',
  },
}
