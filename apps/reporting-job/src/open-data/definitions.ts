/** The two definitions of a dual learner in enrolment files: versioned data, to be printed beside every figure. */
import { type Text, text } from '@werkplekleren/rules'
import type { JudgeDual } from './dual-programmes.ts'
import type { EnrolmentGroup, Structure } from './enrolment-count.ts'

/** A rule that says whom a figure counts. */
export interface CountDefinition {
  readonly id: 'D1' | 'D2'
  readonly version: string
  readonly title: Text
  readonly definition: Text
}

/** By the flag of the catalogue of programmes. The structures are those in which dual learning ever stood. */
export const D1 = {
  id: 'D1',
  version: '2026-11',
  title: text('Duaal volgens de catalogus', 'Dual by the catalogue', 'Dual selon le catalogue'),
  definition: text(
    'Inschrijvingen in opleidingen die de catalogus als duaal aanmerkt, in de hoofdstructuren 311, 312 en 315, zonder type 5 en zonder aanloop; het buitengewoon onderwijs (321) staat apart.',
    'Enrolments in programmes that the catalogue flags as dual, in the main structures 311, 312 and 315, without type 5 and without the run-up phase; special education (321) stands apart.',
    "Inscriptions dans des formations que le catalogue marque comme duales, dans les structures principales 311, 312 et 315, sans le type 5 et sans la phase de démarrage ; l'enseignement spécial (321) est compté à part.",
  ),
  structures: ['311', '312', '315'],
} as const satisfies CountDefinition & { readonly structures: readonly Structure[] }

/** By names, for comparison with the published series 7 900, 9 841, 10 115. */
export const D2 = {
  id: 'D2',
  version: '2026-11',
  title: text(
    'Duaal in ruime zin, volgens de naam',
    'Dual in a wide sense, by name',
    'Dual au sens large, selon le nom',
  ),
  definition: text(
    'Inschrijvingen in hoofdstructuur 311 van wie de administratieve groep eindigt op DBSO of SYN, of van wie de opleiding “duaal” of “DL” in haar naam heeft.',
    'Enrolments in main structure 311 whose administrative group ends in DBSO or SYN, or whose programme has “duaal” or “DL” in its name.',
    'Inscriptions dans la structure principale 311 dont le groupe administratif se termine par DBSO ou SYN, ou dont la formation porte « duaal » ou « DL » dans son nom.',
  ),
  structures: ['311'],
} as const satisfies CountDefinition & { readonly structures: readonly Structure[] }

/** How an administrative group ends when it belongs to a centre or to Syntra. */
export const groupEnding = ({ administrativeGroup }: EnrolmentGroup): 'DBSO' | 'SYN' | undefined => {
  const ending = /(DBSO|SYN)$/.exec(administrativeGroup ?? '')?.[1]
  // One of the two words of the expression.
  return ending as 'DBSO' | 'SYN' | undefined
}

/** Whether the name says dual; sources that cut names at 40 characters shorten the word to DL. */
export const isNamedDual = ({ programmeName }: EnrolmentGroup): boolean =>
  programmeName !== null &&
  (/duaal/i.test(programmeName) || /(^|[^A-Za-z])DL([^A-Za-z]|$)/.test(programmeName))

/** Whether the name was cut within the word that would have said dual. */
export const isCutInDual = ({ programmeName }: EnrolmentGroup): boolean =>
  programmeName?.length === CUT_AT && /[ (](d|du|dua|duaa|D)$/.test(programmeName)

/** Sources cut names after so many characters. */
export const CUT_AT = 40

/** Whether an enrolment belongs to D1, as far as the judge can tell. */
export const isInD1 = (group: EnrolmentGroup, judge: JudgeDual): boolean =>
  D1.structures.some((structure) => structure === group.structure) &&
  !isTypeFive(group) &&
  judge(group) === 'dual'

/** Whether an enrolment belongs to D2. */
export const isInD2 = (group: EnrolmentGroup): boolean =>
  D2.structures.some((structure) => structure === group.structure) && isWrittenDual(group)

/** Whether the administrative group or the name says dual, in any structure. */
export const isWrittenDual = (group: EnrolmentGroup): boolean =>
  groupEnding(group) !== undefined || isNamedDual(group)

/** Long-term ill learners stand in two schools at once. */
export const isTypeFive = ({ specialType }: EnrolmentGroup): boolean => specialType === '5'

/** Whether the name is that of a run-up programme; the catalogue, where it knows the programme, decides instead. */
export const isNamedRunUp = ({ programmeName, administrativeGroup }: EnrolmentGroup): boolean =>
  /\baanloop/i.test(programmeName ?? '') || /\baanloop/i.test(administrativeGroup ?? '')
