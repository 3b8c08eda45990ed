/** Every agreement of dual learning has a sector, so that a partnership or the Department answers for it. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { reportYears } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { codesOf, normaliseWords, tables } from '../../tables/index.ts'

export const repSectorMap = defineRule({
  id: 'rep-sector-map',
  title: text('Overeenkomst met een sector', 'Agreement with a sector', 'Convention rattachée à un secteur'),
  table: 'agreements',
  schemes: ['DUAAL', 'DUAALVO'],
  governedBy: 'start',
  inForce: reportYears,
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['sectorCode'],
  consults: { sectors: ['code'] },
  sources: [cite(cedefopDual)],
  check: ({ sectorCode }, { matching }) => {
    if (sectorCode === null) return violated(['sectorCode'])
    if (isDepartment(sectorCode) || matching('sectors', 'code', sectorCode).length > 0) return undefined
    return violated(['sectorCode'], {}, 'unknownSector')
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst heeft geen sector en telt in geen enkel sectoraal partnerschap mee.',
      fix: 'Vul de sector in, of “Departement Werk” als er geen sectoraal partnerschap is.',
    },
    en: {
      wrong: 'The agreement has no sector and is counted in no sectoral partnership.',
      fix: 'Fill in the sector, or “Department of Work” where there is no sectoral partnership.',
    },
    fr: {
      wrong: "La convention n'a pas de secteur et n'est comptée dans aucun partenariat sectoriel.",
      fix: "Indiquez le secteur, ou « Département flamand du Travail » s'il n'y a pas de partenariat sectoriel.",
    },
  },
  variants: {
    unknownSector: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De sector van de overeenkomst staat niet in de lijst van sectoren.',
          fix: 'Verbeter de sector, of vul “Departement Werk” in als er geen sectoraal partnerschap is.',
        },
        en: {
          wrong: 'The sector of the agreement is not in the list of sectors.',
          fix: 'Correct the sector, or fill in “Department of Work” where there is no sectoral partnership.',
        },
        fr: {
          wrong: 'Le secteur de la convention ne figure pas dans la liste des secteurs.',
          fix: "Corrigez le secteur, ou indiquez « Département flamand du Travail » s'il n'y a pas de partenariat sectoriel.",
        },
      },
    },
  },
})

const isDepartment = (words: string): boolean =>
  codesOf(tables.exclusions.columns.authority).get(normaliseWords(words)) === 'DEPARTMENT'

const agreement = { scheme: 'DUAAL', start: '2024-09-01' }
const sectors = [{ code: 'BOUW' }]

export const cases = casesOf(repSectorMap, [
  {
    says: 'a sector of the list, or the Department where there is no partnership',
    rows: [
      { ...agreement, sectorCode: 'BOUW' },
      { ...agreement, sectorCode: 'Departement Werk' },
      { ...agreement, scheme: 'DUAALVO', sectorCode: 'BOUW' },
    ],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'no sector, from the first reported school year on',
    rows: [
      { ...agreement, sectorCode: null },
      { ...agreement, start: '2019-09-01', sectorCode: null },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorCode'] }, { at: ['1.sectorCode'] }],
  },
  {
    says: 'a sector that is not in the list',
    rows: [{ ...agreement, sectorCode: 'XYZ' }],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['sectorCode'], variant: 'unknownSector' }],
  },
  {
    says: 'other schemes have no sectoral partnerships, and before September 2019 there was no report',
    rows: [
      { ...agreement, scheme: 'WES', sectorCode: null },
      { ...agreement, start: '2019-08-31', sectorCode: null },
    ],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without the sectors nobody knows which exist',
    rows: [{ ...agreement, sectorCode: 'BOUW' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
