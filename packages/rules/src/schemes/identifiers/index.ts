/** Identifiers of people, companies, schools, places, occupations and activities. */
import { idEstBelongs } from './id-est-belongs.ts'
import { idEstChecksum } from './id-est-checksum.ts'
import { idEstFormat } from './id-est-format.ts'
import { idEstVsSchoolSite } from './id-est-vs-school-site.ts'
import { idInstitution } from './id-institution.ts'
import { idInstitutionKnown } from './id-institution-known.ts'
import { idIsco } from './id-isco.ts'
import { idKboChecksum } from './id-kbo-checksum.ts'
import { idKboFirst1Date } from './id-kbo-first-1-date.ts'
import { idKboFormat } from './id-kbo-format.ts'
import { idNace } from './id-nace.ts'
import { idNaceVersion } from './id-nace-version.ts'
import { idNrnBirth } from './id-nrn-birth.ts'
import { idNrnCentury } from './id-nrn-century.ts'
import { idNrnChecksum } from './id-nrn-checksum.ts'
import { idNrnFormat } from './id-nrn-format.ts'
import { idNrnIsBis } from './id-nrn-is-bis.ts'
import { idNrnSerial } from './id-nrn-serial.ts'
import { idPc } from './id-pc.ts'
import { idPostcode } from './id-postcode.ts'
import { idPostcodeRegion } from './id-postcode-region.ts'
import { idProgramme } from './id-programme.ts'
import { idSwap } from './id-swap.ts'
import { idVks } from './id-vks.ts'

export const identifiersRules = [
  idNrnFormat,
  idNrnChecksum,
  idNrnCentury,
  idNrnBirth,
  idNrnSerial,
  idNrnIsBis,
  idKboFormat,
  idKboChecksum,
  idKboFirst1Date,
  idEstFormat,
  idEstChecksum,
  idEstBelongs,
  idEstVsSchoolSite,
  idIsco,
  idNace,
  idNaceVersion,
  idPostcode,
  idPostcodeRegion,
  idPc,
  idInstitution,
  idInstitutionKnown,
  idProgramme,
  idVks,
  idSwap,
] as const
