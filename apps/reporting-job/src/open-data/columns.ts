/** The two kinds of enrolment file and the headings under which each states what is counted. */
import { normaliseWords } from '@werkplekleren/rules'

/** `openData`: "inschrijvingen leerplicht instellingen", one count day; `discimus`: provisional, several count days. */
export type FileKind = 'openData' | 'discimus'

/** What a column means to us; `false` where nothing is lost when a file lacks it. */
const isNeeded = {
  structure: true,
  grade: true,
  studyYear: true,
  form: false,
  finality: true,
  domain: false,
  programmeCode: false,
  programmeName: true,
  trainingForm: false,
  specialType: true,
  net: true,
  governingBody: false,
  sex: true,
  belgian: false,
  province: true,
  municipality: false,
  schoolNo: true,
  site: true,
  administrativeGroup: true,
  dual: false,
  schoolYear: false,
  countedOn: false,
  madeOn: false,
} as const

export type ColumnKey = keyof typeof isNeeded
type Headings = Readonly<Partial<Record<ColumnKey, readonly string[]>>>

/** Where a file has both the code and the description of one thing, the first heading wins. */
const headings: Readonly<Record<FileKind, Headings>> = {
  openData: {
    structure: ['hoofdstructuur_inschrijving_code'],
    grade: ['graad_so', 'graad_so_code'],
    studyYear: ['leerjaar', 'leerjaar_code'],
    form: ['onderwijsvorm'],
    finality: ['finaliteit'],
    domain: ['domein'],
    programmeCode: ['administratieve_groep_code', 'administratievegroep_code', 'studierichting_code'],
    programmeName: ['studierichting'],
    trainingForm: ['opleidingsvorm'],
    specialType: ['type_buitengewoon_onderwijs'],
    net: ['onderwijsnet'],
    governingBody: ['soort_inrichtende_macht'],
    sex: ['geslacht'],
    belgian: ['belg_nietbelg'],
    province: ['vestiging_provincie_naam'],
    municipality: ['vestiging_fusiegemeente_naam'],
    schoolNo: ['instellingsnummer'],
    site: ['intern_volgnr_vpl'],
    administrativeGroup: ['administratieve_groep'],
    dual: ['administratievegroep_duaal', 'duaal'],
    schoolYear: ['schooljaar'],
    countedOn: ['teldatum', 'teldag'],
    madeOn: ['tijdstip_gegevens'],
  },
  discimus: {
    structure: ['nummer_hoofdstructuur'],
    grade: ['graad'],
    studyYear: ['leerjaar'],
    form: ['onderwijsvorm'],
    finality: ['finaliteit_so'],
    domain: ['domein_so'],
    programmeCode: ['nummer_administratieve_groep', 'administratievegroep_code', 'nummer_studierichting'],
    programmeName: ['studierichting'],
    trainingForm: ['opleidingsvorm_buso'],
    specialType: ['type_buitengewoon'],
    net: ['naam_net'],
    governingBody: ['soort_inrichtende_macht', 'soort_im'],
    sex: ['geslacht'],
    belgian: ['belg_nietbelg'],
    province: ['provincie_vpl'],
    municipality: ['fusiegemeente_vpl'],
    schoolNo: ['nummer_instelling'],
    site: ['intern_volgnr_vpl'],
    administrativeGroup: ['naam_administratieve_groep'],
    dual: ['administratievegroep_duaal'],
    schoolYear: ['schooljaar'],
    madeOn: ['tijdstip_gegevens'],
  },
}

/** The count of the open-data file. */
export const COUNT_HEADING = 'aantal_inschrijvingen'

/** Without these two a provisional file does not say of which moment it tells. */
const neededOfDiscimus: readonly ColumnKey[] = ['schoolYear', 'madeOn']

/** Columns that a source is known to have and no figure needs. */
export const unused: Readonly<Record<FileKind, readonly string[]>> = {
  openData: [
    'hoofdstructuur',
    'schoolbestuur',
    'scholengemeenschap',
    'school_krijgt_omkadering_gok',
    'vestigingsplaats_adres',
    'taal_code',
  ],
  discimus: [
    'naam_instelling',
    'straatnaam_vpl',
    'huisnr_vpl',
    'postnummer_vpl',
    'gemeente_vpl',
    'naam_im',
    'naam_hoofdstructuur',
    ...['01_09', 'herfst', 'kerst', 'krokus', 'paas', 'hemel'].map(
      (entry) => `aantal_lln_op_instap_${entry}`,
    ),
  ],
}

/** Normalised headings of a kind with their meaning and their rank among those of one meaning. */
export const headingsOf = (kind: FileKind): ReadonlyMap<string, { key: ColumnKey; rank: number }> =>
  known[kind]

/** The first heading of every needed column that is missing. */
export function missingColumns(kind: FileKind, present: ReadonlySet<ColumnKey>): readonly string[] {
  const keys = keysOf(kind).filter(
    (key) => isNeeded[key] || (kind === 'discimus' && neededOfDiscimus.includes(key)),
  )
  return keys.filter((key) => !present.has(key)).map((key) => headings[kind][key]?.[0] ?? key)
}

// The keys of the constants above.
const keysOf = (kind: FileKind) => Object.keys(headings[kind]) as readonly ColumnKey[]

const knownOf = (kind: FileKind) =>
  new Map(
    keysOf(kind).flatMap((key) =>
      (headings[kind][key] ?? []).map((heading, rank) => [normaliseWords(heading), { key, rank }] as const),
    ),
  )

const known = { openData: knownOf('openData'), discimus: knownOf('discimus') }
