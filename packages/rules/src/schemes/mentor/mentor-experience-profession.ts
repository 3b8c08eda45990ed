/** The mentor's experience is in the profession that the learner learns. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { accreditationConditions, cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'

const MINOR_GROUP_DIGITS = 3

export const mentorExperienceProfession = defineRule({
  id: 'mentor-experience-profession',
  title: text(
    'Ervaring van de mentor in het beroep',
    "Mentor's experience in the profession",
    'Expérience du tuteur dans la profession',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['mentorIsco', 'isco'],
  sources: [cite(cedefopDual), cite(accreditationConditions)],
  check: ({ mentorIsco, isco }) => {
    if (mentorIsco === isco) return undefined
    const args = { mentor: mentorIsco, profession: isco }
    // Unit groups of one minor group of ISCO-08 are related professions.
    return mentorIsco.slice(0, MINOR_GROUP_DIGITS) === isco.slice(0, MINOR_GROUP_DIGITS)
      ? violated(['mentorIsco', 'isco'], args, 'related')
      : violated(['mentorIsco', 'isco'], args)
  },
  messages: {
    nl: {
      wrong: 'De mentor heeft ervaring in beroep {mentor}, terwijl de lerende beroep {profession} leert.',
      fix: 'Ga na of de mentor ervaring heeft in het beroep van de opleiding, of duid een andere mentor aan.',
    },
    en: {
      wrong:
        'The mentor has experience in profession {mentor}, while the learner learns profession {profession}.',
      fix: 'Verify whether the mentor has experience in the profession of the programme, or appoint another mentor.',
    },
    fr: {
      wrong:
        "Le tuteur a de l'expérience dans la profession {mentor}, alors que l'apprenant apprend la profession {profession}.",
      fix: "Vérifiez si le tuteur a de l'expérience dans la profession de la formation, ou désignez un autre tuteur.",
    },
  },
  variants: {
    related: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'De mentor heeft ervaring in het verwante beroep {mentor}; de lerende leert beroep {profession}.',
          fix: 'Beoordeel of die ervaring volstaat.',
        },
        en: {
          wrong:
            'The mentor has experience in the related profession {mentor}; the learner learns profession {profession}.',
          fix: 'Judge whether that experience is enough.',
        },
        fr: {
          wrong:
            "Le tuteur a de l'expérience dans la profession apparentée {mentor} ; l'apprenant apprend la profession {profession}.",
          fix: 'Jugez si cette expérience suffit.',
        },
      },
    },
  },
})

const agreement = { scheme: 'DUAAL', isco: '7112' }

export const cases = casesOf(mentorExperienceProfession, [
  {
    says: 'a bricklayer learns from a bricklayer',
    rows: [{ ...agreement, mentorIsco: '7112' }],
    verdict: 'valid',
  },
  {
    says: 'from a carpenter it takes a judgement, from a hairdresser more',
    rows: [
      { ...agreement, mentorIsco: '7115' },
      { ...agreement, mentorIsco: '5141' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.mentorIsco', '0.isco'], variant: 'related' },
      { at: ['1.mentorIsco', '1.isco'], args: { mentor: '5141', profession: '7112' } },
    ],
  },
  {
    says: "the mentor's profession is looked up where the sheet does not hold it",
    rows: [{ ...agreement, mentorId: 'M1' }],
    tables: { mentors: [{ id: 'M1', isco: '5141' }] },
    verdict: 'violated',
    findings: [{ at: ['mentorIsco', 'isco'] }],
  },
  {
    says: 'without both professions nothing can be compared',
    rows: [{ ...agreement, mentorIsco: null }],
    verdict: 'undecided',
    because: ['mentorIsco'],
  },
  {
    says: 'other schemes have other mentors',
    rows: [{ ...agreement, scheme: 'IBO', mentorIsco: '5141' }],
    verdict: 'notApplicable',
  },
])
