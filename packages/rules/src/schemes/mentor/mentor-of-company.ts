/** The mentor belongs to the company of the agreement. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'

export const mentorOfCompany = defineRule({
  id: 'mentor-of-company',
  title: text('Mentor van de onderneming', 'Mentor of the company', "Tuteur de l'entreprise"),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  reads: ['companyNo', 'mentorCompanyNo'],
  mayBeEmpty: ['mentorId', 'mentorSeconded'],
  mayLack: ['mentorId', 'mentorSeconded'],
  sources: [cite(cedefopDual)],
  check: ({ companyNo, mentorCompanyNo, mentorId, mentorSeconded }, { matching }) => {
    if (mentorCompanyNo === companyNo) return undefined
    // A mentor of two companies has a row for each; the column holds the company of the first.
    const rows = mentorId === null ? [] : matching('mentors', 'id', mentorId)
    const borrowed = rows[0]?.companyNo === mentorCompanyNo
    if (borrowed && rows.some((row) => row.companyNo === companyNo)) return undefined
    const at = ['mentorId', 'companyNo'] as const
    const args = { other: mentorCompanyNo }
    return mentorSeconded === true ? violated(at, args, 'seconded') : violated(at, args)
  },
  messages: {
    nl: {
      wrong: 'De mentor hoort bij een andere onderneming ({other}) dan de overeenkomst.',
      fix: 'Duid een mentor van deze onderneming aan; is de mentor gedetacheerd of van een verbonden onderneming, noteer dat dan.',
    },
    en: {
      wrong: 'The mentor belongs to another company ({other}) than the agreement.',
      fix: 'Appoint a mentor of this company; if the mentor is seconded or of an affiliated company, note that.',
    },
    fr: {
      wrong: "Le tuteur relève d'une autre entreprise ({other}) que la convention.",
      fix: "Désignez un tuteur de cette entreprise ; si le tuteur est détaché ou d'une entreprise liée, notez-le.",
    },
  },
  variants: {
    seconded: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De mentor is gedetacheerd of komt van een verbonden onderneming ({other}).',
          fix: 'Ga na of de mentor op deze werkplek voldoende aanwezig is.',
        },
        en: {
          wrong: 'The mentor is seconded or comes from an affiliated company ({other}).',
          fix: 'Verify whether the mentor is sufficiently present at this workplace.',
        },
        fr: {
          wrong: "Le tuteur est détaché ou vient d'une entreprise liée ({other}).",
          fix: 'Vérifiez si le tuteur est suffisamment présent sur ce lieu de travail.',
        },
      },
    },
  },
})

const companyNo = '0403019261'
const otherNo = '0428759497'
const agreement = { scheme: 'DUAAL', companyNo, mentorId: 'M1' }

export const cases = casesOf(mentorOfCompany, [
  {
    says: 'the mentor is of the same company, however its number is written',
    rows: [{ ...agreement, mentorCompanyNo: 'BE 0403.019.261' }],
    verdict: 'valid',
  },
  {
    says: 'a mentor of another company is none of this one',
    rows: [agreement, { ...agreement, companyNo: otherNo }],
    tables: { mentors: [{ id: 'M1', companyNo: otherNo }] },
    verdict: 'violated',
    findings: [{ at: ['0.mentorId', '0.companyNo'], args: { other: otherNo } }],
  },
  {
    says: 'a mentor of two companies is of either',
    rows: [agreement],
    tables: {
      mentors: [
        { id: 'M1', companyNo: otherNo },
        { id: 'M1', companyNo },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'seconded staff and mentors of affiliated companies ask for a judgement',
    rows: [{ ...agreement, mentorCompanyNo: otherNo, mentorSeconded: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['mentorId', 'companyNo'], variant: 'seconded' }],
  },
  {
    says: 'a mentor of no known company cannot be compared',
    rows: [{ ...agreement, mentorCompanyNo: null }],
    verdict: 'undecided',
    because: ['mentorCompanyNo'],
  },
  {
    says: 'other schemes have other mentors',
    rows: [{ ...agreement, scheme: 'WES', mentorCompanyNo: otherNo }],
    verdict: 'notApplicable',
  },
  {
    says: 'without the company of mentors nothing can be compared',
    rows: [agreement],
    verdict: 'notCheckable',
    lacking: ['mentorCompanyNo'],
  },
])
