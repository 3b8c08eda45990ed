/** A BIS number belongs to somebody who is not in the national register. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { bisNumber, cite } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'
import { readNationalNumberCell } from './national-number-cell.ts'

export const idNrnIsBis = defineCellRule({
  id: 'id-nrn-is-bis',
  title: text('BIS-nummer', 'BIS number', 'Numéro BIS'),
  cells: columnsOfForm('national'),
  about: 'data',
  severity: 'info',
  sources: [cite(bisNumber)],
  check: (value, _cell, written) => {
    const cell = readNationalNumberCell(String(value), written)
    return 'number' in cell && cell.number.isBis ? { args: {} } : undefined
  },
  messages: {
    nl: {
      wrong: 'Dit is een BIS-nummer: deze persoon staat niet in het rijksregister.',
      fix: 'Vervang het zodra de persoon een rijksregisternummer krijgt.',
    },
    en: {
      wrong: 'This is a BIS number: this person is not in the national register.',
      fix: 'Replace it as soon as the person gets a national register number.',
    },
    fr: {
      wrong: "Ceci est un numéro BIS : cette personne n'est pas inscrite au registre national.",
      fix: 'Remplacez-le dès que la personne reçoit un numéro de registre national.',
    },
  },
})

export const cases = casesOf(idNrnIsBis, [
  {
    says: 'July is month 07 in a national register number',
    rows: [{ nrn: '85.07.30-997.34' }],
    verdict: 'valid',
  },
  {
    says: 'months 21 to 32 and 41 to 52 make a BIS number',
    rows: [{ nrn: '00.22.29-998.61' }, { nrn: '90.41.15-997.51' }, { nrn: '12.42.29-998.65' }],
    verdict: 'violated',
    findings: [{ at: ['0.nrn'] }, { at: ['1.nrn'] }, { at: ['2.nrn'] }],
  },
  {
    says: 'month 00 is a national register number whose birth date is not known',
    rows: [{ nrn: '00.00.01-998.39' }],
    verdict: 'valid',
  },
  { says: 'wrong check digits make no BIS number', rows: [{ nrn: '90.41.15-997.52' }], verdict: 'valid' },
])
