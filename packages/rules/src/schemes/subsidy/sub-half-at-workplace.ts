/** The subsidy is for programmes of which at least half takes place at the workplace. */
import { schoolYearOfText } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { subsidyWorkplaceShare } from '../../parameters/index.ts'
import { cite, groupsSubsidy2023, pratoSubsidy } from '../../sources/index.ts'
import { agreementOf, concernsCompany, inSchoolYear } from './subsidy-request.ts'

const WHOLE = 100

export const subHalfAtWorkplace = defineRule({
  id: 'sub-half-at-workplace',
  title: text(
    'Minstens de helft op de werkplek',
    'At least half at the workplace',
    'Au moins la moitié sur le lieu de travail',
  ),
  table: 'subsidies',
  severity: 'warning',
  reads: ['agreementId', 'schoolYear', 'kind'],
  mayBeEmpty: ['decision'],
  mayLack: ['decision'],
  applies: concernsCompany,
  consults: { agreements: ['id', 'hoursWorkplace', 'hoursSchool'] },
  mayConsult: { agreements: ['contractType'] },
  sources: [cite(pratoSubsidy), cite(groupsSubsidy2023)],
  check: ({ agreementId, schoolYear }, { matching }) => {
    const year = schoolYearOfText(schoolYear)
    const share = year === undefined ? undefined : inSchoolYear(subsidyWorkplaceShare, year)
    if (share === undefined) return undecided('schoolYear')
    const { hoursWorkplace, hoursSchool, contractType } = agreementOf(matching, agreementId) ?? {}
    if (hoursWorkplace == null || hoursSchool == null) return undecided('agreementId')
    const [workplace, school] = [Math.round(hoursWorkplace * WHOLE), Math.round(hoursSchool * WHOLE)]
    if (workplace * WHOLE >= (workplace + school) * share) return undefined
    const args = { workplace: hoursWorkplace, school: hoursSchool, share }
    return violated(['agreementId'], args, contractType === 'SAO' ? 'sao' : undefined)
  },
  messages: {
    nl: {
      wrong:
        'Met {workplace} uur op de werkplek en {school} uur op school ligt minder dan {share} % van de opleiding op de werkplek.',
      fix: 'Ga na of voor deze opleiding een uitzondering is beslist.',
    },
    en: {
      wrong:
        'With {workplace} hours at the workplace and {school} hours at school, less than {share}% of the programme is at the workplace.',
      fix: 'Verify whether an exception was decided for this programme.',
    },
    fr: {
      wrong:
        "Avec {workplace} heures sur le lieu de travail et {school} heures à l'école, moins de {share} % de la formation se déroule sur le lieu de travail.",
      fix: 'Vérifiez si une exception a été décidée pour cette formation.',
    },
  },
  variants: {
    sao: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Deze SAO heeft {workplace} uur op de werkplek en {school} uur op school, minder dan {share} % op de werkplek; dat komt bij een SAO vaak voor.',
          fix: 'De premie kan dan alleen bij beslissing worden toegekend; ga na of die er is.',
        },
        en: {
          wrong:
            'This SAO has {workplace} hours at the workplace and {school} hours at school, less than {share}% at the workplace, as is often so with an SAO.',
          fix: 'The subsidy can then be granted by decision only; verify whether there is one.',
        },
        fr: {
          wrong:
            "Cette SAO compte {workplace} heures sur le lieu de travail et {school} heures à l'école, soit moins de {share} % sur le lieu de travail, ce qui est fréquent pour une SAO.",
          fix: 'La prime ne peut alors être accordée que par décision ; vérifiez si elle existe.',
        },
      },
    },
  },
})

const request = { agreementId: 'O1', kind: 'COMPANY', schoolYear: '2024-2025' }
const hours = (hoursWorkplace: string | null, hoursSchool: string | null, contractType = 'OAO') => ({
  agreements: [{ id: 'O1', contractType, hoursWorkplace, hoursSchool }],
})

export const cases = casesOf(subHalfAtWorkplace, [
  { says: 'exactly half is enough', rows: [request], tables: hours('19', '19'), verdict: 'valid' },
  {
    says: 'a quarter of an hour less is not, unless an exception was decided',
    rows: [request],
    tables: hours('18,75', '19'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], args: { workplace: '18.75', school: '19', share: '50' } }],
  },
  {
    says: 'an SAO has often less than half',
    rows: [request],
    tables: hours('14', '16', 'SAO'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'], variant: 'sao' }],
  },
  {
    says: 'without the hours at school there is no half',
    rows: [request],
    tables: hours('20', null),
    verdict: 'undecided',
    because: ['agreementId'],
  },
  {
    says: 'nor without a school year that can be read',
    rows: [{ ...request, schoolYear: '2024' }],
    tables: hours('20', '18'),
    verdict: 'undecided',
    because: ['schoolYear'],
  },
  {
    says: 'a refused request is left alone',
    rows: [{ ...request, decision: 'REFUSED' }],
    tables: hours('10', '28'),
    verdict: 'notApplicable',
  },
  {
    says: 'the subsidy exists since school year 2023-2024',
    rows: [{ ...request, schoolYear: '2023-2024' }],
    tables: hours('10', '28'),
    verdict: 'violated',
    findings: [{ at: ['agreementId'] }],
  },
  {
    says: 'a bonus of before had conditions of its own',
    rows: [{ ...request, schoolYear: '2022-2023' }],
    tables: hours('10', '28'),
    verdict: 'notApplicable',
  },
])
