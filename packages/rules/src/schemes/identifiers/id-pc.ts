/** A joint committee has a number of three digits, a subcommittee two more after a point. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readJointCommittee } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, jointCommittees } from '../../sources/index.ts'
import { columnsNamed } from './identifier-columns.ts'

export const idPc = defineCellRule({
  id: 'id-pc',
  title: text(
    'Nummer van het paritair comité',
    'Number of the joint committee',
    'Numéro de la commission paritaire',
  ),
  cells: columnsNamed('jointCommittee'),
  about: 'data',
  severity: 'error',
  sources: [cite(jointCommittees)],
  check: (value) => {
    const written = String(value)
    if (readJointCommittee(written).ok) return undefined
    const committee = meantBy(written)
    return committee === undefined ? { args: {} } : { args: { written, committee }, variant: 'otherForm' }
  },
  messages: {
    nl: {
      wrong: 'Dit is geen nummer van een paritair comité of subcomité.',
      fix: 'Schrijf drie cijfers (302) of, voor een subcomité, drie cijfers, een punt en twee cijfers (140.03).',
    },
    en: {
      wrong: 'This is not the number of a joint committee or subcommittee.',
      fix: 'Write three digits (302) or, for a subcommittee, three digits, a point and two digits (140.03).',
    },
    fr: {
      wrong: "Ce n'est pas un numéro de commission ou de sous-commission paritaire.",
      fix: 'Écrivez trois chiffres (302) ou, pour une sous-commission, trois chiffres, un point et deux chiffres (140.03).',
    },
  },
  variants: {
    otherForm: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            '{written} is een schrijfwijze van loonsoftware of van een rekenblad, niet van de lijst van paritaire comités.',
          fix: 'Schrijf {committee} als dat comité is bedoeld.',
        },
        en: {
          wrong:
            '{written} is a spelling of payroll software or of a spreadsheet, not of the list of joint committees.',
          fix: 'Write {committee} if that committee is meant.',
        },
        fr: {
          wrong: "{written} n'est pas un numéro tel que le porte la liste des commissions paritaires.",
          fix: "Écrivez {committee} si c'est cette commission.",
        },
      },
    },
  },
})

/** Three and two digits run together, with a decimal comma, or with 00 for the committee itself. */
function meantBy(written: string): string | undefined {
  const [, committee = '', subcommittee = ''] = /^(\d{3})[.,]?(\d{2})$/.exec(written) ?? []
  const reading = readJointCommittee(subcommittee === '00' ? committee : `${committee}.${subcommittee}`)
  return reading.ok ? reading.canonical : undefined
}

export const cases = casesOf(idPc, [
  {
    says: 'construction, hotels and restaurants, and a subcommittee',
    table: 'companies',
    rows: [{ jointCommittee: '124' }, { jointCommittee: '302' }, { jointCommittee: '140.03' }],
    verdict: 'valid',
  },
  {
    says: 'payroll software writes 00 for the committee itself and leaves the point out',
    table: 'agreements',
    rows: [{ jointCommittee: '302.00' }, { jointCommittee: '14001' }, { jointCommittee: '30200' }],
    verdict: 'violated',
    findings: [
      { at: ['0.jointCommittee'], variant: 'otherForm', args: { committee: '302' } },
      { at: ['1.jointCommittee'], variant: 'otherForm', args: { committee: '140.01' } },
      { at: ['2.jointCommittee'], variant: 'otherForm', args: { committee: '302' } },
    ],
  },
  {
    says: 'a spreadsheet makes a comma of the point',
    table: 'agreements',
    rows: [{ jointCommittee: '140,03' }],
    verdict: 'violated',
    findings: [
      { at: ['jointCommittee'], variant: 'otherForm', args: { written: '140,03', committee: '140.03' } },
    ],
  },
  {
    says: 'one decimal may be 01 or 10, and committees are numbered from 100',
    table: 'agreements',
    rows: [{ jointCommittee: '140.1' }, { jointCommittee: '099' }, { jointCommittee: 'PC 200' }],
    verdict: 'violated',
    findings: [{ at: ['0.jointCommittee'] }, { at: ['1.jointCommittee'] }, { at: ['2.jointCommittee'] }],
  },
])
