/** Serials 000 and 999 of a national register number are not given out. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { bisNumber, cite, nationalRegister } from '../../sources/index.ts'
import { columnsOfForm } from './identifier-columns.ts'
import { readNationalNumberCell } from './national-number-cell.ts'

export const idNrnSerial = defineCellRule({
  id: 'id-nrn-serial',
  title: text(
    'Volgnummer in het rijksregisternummer',
    'Serial in the national register number',
    "Numéro d'ordre dans le numéro de registre national",
  ),
  cells: columnsOfForm('national'),
  about: 'data',
  severity: 'warning',
  sources: [cite(nationalRegister), cite(bisNumber)],
  check: (value, _cell, written) => {
    const cell = readNationalNumberCell(String(value), written)
    return 'number' in cell && cell.number.doubts.includes('serial-never-given') ? { args: {} } : undefined
  },
  messages: {
    nl: {
      wrong:
        'Het zevende tot en met het negende cijfer van dit rijksregisternummer vormen een volgnummer dat niet wordt toegekend.',
      fix: 'Ga na of het nummer verzonnen of fout overgenomen is.',
    },
    en: {
      wrong:
        'The seventh to ninth digits of this national register number are a serial number that is not given out.',
      fix: 'Verify whether the number was invented or copied wrongly.',
    },
    fr: {
      wrong:
        "Les septième à neuvième chiffres de ce numéro de registre national forment un numéro d'ordre qui n'est pas attribué.",
      fix: 'Vérifiez si le numéro a été inventé ou mal recopié.',
    },
  },
})

export const cases = casesOf(idNrnSerial, [
  { says: '997 is the last odd serial', rows: [{ nrn: '85.07.30-997.34' }], verdict: 'valid' },
  { says: '998 is the last even one', rows: [{ nrn: '85.07.30-998.33' }], verdict: 'valid' },
  {
    says: '000 and 999 belong to nobody',
    rows: [{ nrn: '85.07.30-000.61' }, { nrn: '85.07.30-999.32' }],
    verdict: 'violated',
    findings: [{ at: ['0.nrn'] }, { at: ['1.nrn'] }],
  },
  { says: 'a BIS number may have serial 999', rows: [{ nrn: '90.41.15-999.49' }], verdict: 'valid' },
  {
    says: 'a number with wrong check digits has no serial',
    rows: [{ nrn: '85.07.30-999.99' }],
    verdict: 'valid',
  },
])
