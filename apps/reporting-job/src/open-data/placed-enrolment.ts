/** Where one group of enrolments stands: in which definition, programme, kind of school and sector. */
import type { CountedFile } from './counted-file.ts'
import { type BridgeStanding, bridgeStanding } from './definition-bridge.ts'
import { groupEnding, isInD1, isInD2, isTypeFive } from './definitions.ts'
import type { EnrolmentGroup } from './enrolment-count.ts'

export interface PlacedEnrolment {
  /** Whether the definition of the report counts it. */
  readonly isMember: boolean
  readonly inD2: boolean
  /** Beside the members; `null` where no flag tells, or neither. */
  readonly apart: 'runUp' | 'special' | null
  /** In both definitions, or why in one only; `null` in neither, or without D1. */
  readonly bridge: BridgeStanding | null
  readonly sector: string | null
  readonly providerType: ProviderType
  /** A programme in a school is an offering. */
  readonly offeredProgramme: string
  readonly named: NamedProgramme | null
  /** Within the grade, where it is the first or the second. */
  readonly yearOfStudy: '1' | '2' | null
}

/** A programme as enrolment files know it: by its name, in a grade, domain and finality. */
export interface NamedProgramme {
  readonly key: string
  readonly name: string
  readonly grade: EnrolmentGroup['grade']
  readonly domain: string | null
  readonly finality: string | null
}

export function placedEnrolment(
  { definition, judge, noD1, sectorOf }: CountedFile,
  of: EnrolmentGroup,
): PlacedEnrolment {
  const known = noD1 === undefined ? judge : undefined
  const inD1 = known !== undefined && isInD1(of, known)
  const inD2 = isInD2(of)
  return {
    isMember: definition.id === 'D1' ? inD1 : inD2,
    inD2,
    apart: known === undefined ? null : apartIn(of, known(of)),
    bridge: known === undefined ? null : (bridgeStanding(of, inD1, known) ?? null),
    sector: sectorOf?.(of) ?? null,
    providerType: providerTypeOf(of),
    offeredProgramme: offeredProgramme(of),
    named: namedProgramme(of),
    yearOfStudy: yearOfStudy(of),
  }
}

function apartIn(of: EnrolmentGroup, standing: string): PlacedEnrolment['apart'] {
  if (isTypeFive(of) || (standing !== 'dual' && standing !== 'runUp')) return null
  if (of.structure === '321') return 'special'
  return standing === 'runUp' ? 'runUp' : null
}

type ProviderType = 'SCHOOL' | 'CDO' | 'SYNTRA'

/** The codes of the providers table; a centre or Syntra is known by its structure or by its administrative groups. */
export function providerTypeOf(of: EnrolmentGroup): ProviderType {
  const ending = groupEnding(of)
  if (of.structure === '315' || ending === 'SYN') return 'SYNTRA'
  return of.structure === '312' || ending === 'DBSO' ? 'CDO' : 'SCHOOL'
}

/**
 * A name within a grade, form and finality: the code of an administrative group is that of one year of study, so that it
 * would make two offerings of one.
 */
export const offeredProgramme = (of: EnrolmentGroup): string =>
  JSON.stringify([of.grade, of.form, of.finality, nameOf(of)])

const nameOf = (of: EnrolmentGroup): string | null => of.programmeName ?? of.administrativeGroup

function namedProgramme(of: EnrolmentGroup): NamedProgramme | null {
  const name = nameOf(of)
  if (name === null) return null
  const { grade, domain, finality } = of
  return { key: [grade, finality ?? '–', domain ?? '–', name].join(' · '), name, grade, domain, finality }
}

/** Sources write "1e leerjaar", "2" and more. */
function yearOfStudy({ studyYear }: EnrolmentGroup): '1' | '2' | null {
  const [digit] = /^[12](?!\d)/.exec(studyYear ?? '') ?? []
  // One of the two digits of the expression.
  return (digit as '1' | '2' | undefined) ?? null
}
