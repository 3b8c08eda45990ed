/** At least half of the learning time in adult dual learning is at the workplace. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultWorkplaceShare } from '../../parameters/index.ts'
import { cite, vlaanderenAdultDual } from '../../sources/index.ts'

export const adultHalfAtWorkplace = defineRule({
  id: 'adult-half-at-workplace',
  title: text(
    'Helft van de leertijd op de werkplek',
    'Half of the learning time at the workplace',
    "Moitié du temps d'apprentissage sur le lieu de travail",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  governedBy: 'start',
  severity: 'warning',
  reads: ['hoursWorkplace', 'hoursSchool'],
  mayBeEmpty: ['workplaceShareExempted'],
  mayLack: ['workplaceShareExempted'],
  parameters: { share: adultWorkplaceShare },
  sources: [cite(vlaanderenAdultDual)],
  check: ({ hoursWorkplace, hoursSchool, workplaceShareExempted }, { parameters: { share } }) => {
    const { workplace, total } = inHundredths(hoursWorkplace, hoursSchool)
    if (total <= 0) return undecided('hoursWorkplace', 'hoursSchool')
    if (workplace >= total * share) return undefined
    const args = { workplace: hoursWorkplace, school: hoursSchool }
    return workplaceShareExempted === true
      ? violated(['hoursWorkplace', 'hoursSchool', 'workplaceShareExempted'], args, 'exception')
      : violated(['hoursWorkplace', 'hoursSchool'], args)
  },
  messages: {
    nl: {
      wrong:
        'De cursist leert {workplace} uur per week op de werkplek en {school} uur in het centrum; minder dan de helft is op de werkplek.',
      fix: 'Ga de uren na; alleen een gemotiveerde uitzondering in het opleidingsprofiel laat minder toe.',
    },
    en: {
      wrong:
        'The learner spends {workplace} hours a week at the workplace and {school} hours at the centre; less than half is at the workplace.',
      fix: 'Verify the hours; only a reasoned exception in the programme profile allows less.',
    },
    fr: {
      wrong:
        "L'apprenant passe {workplace} heures par semaine sur le lieu de travail et {school} heures au centre ; moins de la moitié se passe sur le lieu de travail.",
      fix: 'Vérifiez les heures ; seule une exception motivée dans le profil de formation en permet moins.',
    },
  },
  variants: {
    exception: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De cursist leert {workplace} uur per week op de werkplek en {school} uur in het centrum; op grond van een gemotiveerde uitzondering is minder dan de helft op de werkplek.',
          fix: 'Ga na of het opleidingsprofiel die uitzondering bevat.',
        },
        en: {
          wrong:
            'The learner spends {workplace} hours a week at the workplace and {school} hours at the centre; by a reasoned exception less than half is at the workplace.',
          fix: 'Verify that the programme profile contains that exception.',
        },
        fr: {
          wrong:
            "L'apprenant passe {workplace} heures par semaine sur le lieu de travail et {school} heures au centre ; une exception motivée y admet moins de la moitié.",
          fix: 'Vérifiez que le profil de formation contient cette exception.',
        },
      },
    },
  },
})

/** Whole hundredths of hours, so that equal halves are equal. */
function inHundredths(hoursWorkplace: number, hoursSchool: number) {
  const workplace = Math.round(hoursWorkplace * 100)
  return { workplace, total: workplace + Math.round(hoursSchool * 100) }
}

const agreement = { scheme: 'DUAALVO', start: '2024-09-02' }

export const cases = casesOf(adultHalfAtWorkplace, [
  {
    says: 'exactly half is enough, fractions included',
    rows: [
      { ...agreement, hoursWorkplace: '14', hoursSchool: '14' },
      { ...agreement, hoursWorkplace: '10,15', hoursSchool: '10,15' },
      { ...agreement, hoursWorkplace: '20', hoursSchool: '0' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a quarter of an hour less is not; a reasoned exception makes it a hint',
    rows: [
      { ...agreement, hoursWorkplace: '13,75', hoursSchool: '14', workplaceShareExempted: null },
      { ...agreement, hoursWorkplace: '8', hoursSchool: '16', workplaceShareExempted: 'nee' },
      { ...agreement, hoursWorkplace: '8', hoursSchool: '16', workplaceShareExempted: 'ja' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.hoursWorkplace', '0.hoursSchool'],
        args: { workplace: '13.75', school: '14' },
      },
      { at: ['1.hoursWorkplace', '1.hoursSchool'] },
      { at: ['2.hoursWorkplace', '2.hoursSchool', '2.workplaceShareExempted'], variant: 'exception' },
    ],
  },
  {
    says: 'no hours at all have no half',
    rows: [{ ...agreement, hoursWorkplace: '0', hoursSchool: '0' }],
    verdict: 'undecided',
    because: ['hoursWorkplace', 'hoursSchool'],
  },
  {
    says: 'without hours at school the share is not known',
    rows: [{ ...agreement, hoursWorkplace: '14', hoursSchool: null }],
    verdict: 'undecided',
    because: ['hoursSchool'],
  },
  {
    says: 'secondary education asks no half',
    rows: [{ ...agreement, scheme: 'DUAAL', hoursWorkplace: '8', hoursSchool: '20' }],
    verdict: 'notApplicable',
  },
])
