/** Bad input: one clear sentence in the chosen language that says where, exit status 2, nothing else. */
import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compoundFile } from './support/compound-file.ts'
import { Desk, type Ran, STACK_TRACE } from './support/werkplek.ts'

const desk = new Desk()
const languages = ['nl', 'en', 'fr'] as const
type InLanguages = readonly [nl: string, en: string, fr: string]

const headings = ['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum']
const agreement = ['OVK-1', 'L1', '2024-09-02', '2025-06-30']

beforeAll(async () => {
  desk.write('leeg.csv', '')
  desk.write('leeg.xlsx', '')
  desk.write('brief.pdf', '%PDF-1.7\n')
  desk.write('geheim.xlsx', compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']))
  desk.write('oud.xls', compoundFile(['Root Entry', 'Workbook']))
  mkdirSync(desk.path('map'))
  desk.csv('tekst.csv', ['Beste'], ['Hierbij de planning.'])
  desk.csv('dubbel.csv', [...headings, 'begin'], [...agreement, ''])
  desk.csv('bedrijven.csv', ['Ondernemingsnummer', 'Opleidingscode', 'Sector'], ['0123456749', '1', 'BOUW'])
  desk.csv('goed.csv', headings, agreement)
  desk.write('rafelig.csv', `${headings.join(';')}\r\n${agreement.join(';')};te;veel\r\n`)
  await desk.xlsx('samengevoegd.xlsx', { Planning: [headings, agreement, agreement] }, (workbook) =>
    workbook.getWorksheet('Planning')?.mergeCells('B2:B3'),
  )
  await desk.xlsx('leegblad.xlsx', { Blad1: [] })
  desk.write('kapot.json', '{\n  "organisation": "Fonds",\n  severities: {}\n}\n')
  desk.write(
    'dubbel.json',
    '{"organisation": "Fonds",\n "severities": {"gen-date-valid": "off", "gen-date-valid": "error"}}',
  )
  desk.write('sleutel.json', '{"organisation": "Fonds", "kleur": "rood"}')
  desk.write('naamloos.json', '{"severities": {}}')
  desk.write('ernst.json', '{"organisation": "Fonds", "severities": {"gen-date-valid": "dodelijk"}}')
  desk.write('regel.json', '{"organisation": "Fonds", "severities": {"geen-regel": "off"}}')
  desk.write('sector.json', '{"organisation": "Fonds", "sectors": [{"code": "BOUW", "trainingMonths": 600}]}')
  desk.write('sectoren.json', '{"organisation": "Fonds", "sectors": [{"code": "BOUW"}, {"code": "BOUW"}]}')
  const exception = {
    finding: 'x',
    reason: 'y',
    author: 'z',
    until: '31/12/2025',
    values: '0123456789abcdef',
  }
  desk.write('uitz.json', JSON.stringify({ format: 'werkplek-exceptions/1', exceptions: [exception] }))
})

const expectOneSentence = ({ status, out, err }: Ran) => {
  expect(status).toBe(2)
  expect(out).toBe('')
  expect(err).toMatch(/^werkplek: [^\n]+[.?]\n$/)
  expect(err).not.toMatch(STACK_TRACE)
  expect(err).not.toMatch(/undefined|\[object|NaN/)
}

const cases: readonly [
  title: string,
  args: readonly string[],
  parts: InLanguages,
  where?: readonly string[],
][] = [
  [
    'a file that is not there',
    ['check', 'weg.xlsx'],
    ['bestaat niet', 'does not exist', 'n’existe pas'],
    ['weg.xlsx'],
  ],
  ['an empty CSV file', ['check', 'leeg.csv'], ['is leeg', 'is empty', 'est vide'], ['leeg.csv']],
  ['an empty workbook file', ['check', 'leeg.xlsx'], ['is leeg', 'is empty', 'est vide'], ['leeg.xlsx']],
  ['a PDF', ['check', 'brief.pdf'], ['dit is een PDF', 'this is a PDF', 'ceci est un PDF'], ['brief.pdf']],
  [
    'a workbook with a password',
    ['check', 'geheim.xlsx'],
    ['wachtwoord', 'password', 'mot de passe'],
    ['geheim.xlsx'],
  ],
  ['an old workbook', ['check', 'oud.xls'], ['oude indeling', 'old .xls', 'ancien format'], ['oud.xls']],
  [
    'a folder',
    ['check', 'map'],
    ['map of een toestel', 'folder or a device', 'dossier ou un périphérique'],
    ['map'],
  ],
  [
    'a line with too many fields',
    ['check', 'rafelig.csv'],
    ['regel 2', 'line 2', 'ligne 2'],
    ['rafelig.csv'],
  ],
  [
    'no headings',
    ['check', 'tekst.csv'],
    ['geen herkenbare rij', 'no recognisable row', 'pas de ligne'],
    ['tekst.csv', 'tekst'],
  ],
  [
    'a sheet without cells',
    ['check', 'leegblad.xlsx'],
    ['is leeg', 'is empty', 'est vide'],
    ['leegblad.xlsx', 'Blad1'],
  ],
  [
    'a heading that stands twice',
    ['check', 'dubbel.csv'],
    ['tweemaal', 'twice', 'deux fois'],
    ['dubbel.csv', 'C1', 'E1'],
  ],
  [
    'headings of several tables',
    ['check', 'bedrijven.csv'],
    ['geef de tabel op met --table', 'name the table with --table', 'indiquez la table avec --table'],
    ['bedrijven.csv'],
  ],
  [
    'merged cells among records',
    ['check', 'samengevoegd.xlsx'],
    ['samengevoegde cellen', 'merged cells', 'cellules fusionnées'],
    ['samengevoegd.xlsx', 'Planning', 'B2:B3'],
  ],
  [
    'one bad file among good ones',
    ['check', 'goed.csv', 'dubbel.csv'],
    ['tweemaal', 'twice', 'deux fois'],
    ['dubbel.csv'],
  ],
  [
    'the same file twice',
    ['check', 'goed.csv', './goed.csv'],
    ['tweemaal opgegeven', 'given twice', 'indiqué deux fois'],
    ['goed.csv'],
  ],
  [
    'an unknown table',
    ['check', 'goed.csv', '--table', 'koeien'],
    ['geen bekende tabel', 'no known table', 'pas une table connue'],
    ['koeien', 'agreements'],
  ],
  [
    'a table that the headings do not fit',
    ['check', 'goed.csv', '--table', 'programmes'],
    ['geen herkenbare rij', 'no recognisable row', 'pas de ligne'],
    ['goed.csv'],
  ],
  [
    'a date that is none',
    ['check', 'goed.csv', '--as-of', '31/02/2025'],
    ['geen datum', 'no date', 'pas une date'],
    ['31/02/2025'],
  ],
  [
    'an unknown format',
    ['check', 'goed.csv', '--format', 'pdf'],
    ['kent “pdf” niet', 'does not know “pdf”', 'ne connaît pas « pdf »'],
    ['--format', 'text'],
  ],
  [
    'an unknown level',
    ['check', 'goed.csv', '--fail-on', 'soms'],
    ['kent “soms” niet', 'does not know “soms”', 'ne connaît pas « soms »'],
    ['--fail-on', 'never'],
  ],
  [
    'a grouping of what has no groups',
    ['check', 'goed.csv', '--format', 'csv', '--group', 'rule'],
    ['werkt alleen met', 'works with', 'ne fonctionne'],
    ['--group', 'csv'],
  ],
  [
    'an unknown grouping',
    ['check', 'goed.csv', '--group', 'kleur'],
    ['kent “kleur” niet', 'does not know “kleur”', 'ne connaît pas « kleur »'],
    ['--group', 'rule'],
  ],
  [
    'days ahead that are no number',
    ['check', 'goed.csv', '--upcoming', 'morgen'],
    ['geheel aantal dagen', 'whole number of days', 'nombre entier de jours'],
    ['--upcoming', 'morgen', '366'],
  ],
  [
    'too many days ahead',
    ['check', 'goed.csv', '--upcoming', '367'],
    ['geheel aantal dagen', 'whole number of days', 'nombre entier de jours'],
    ['367'],
  ],
  [
    'a baseline to update without its file',
    ['check', 'goed.csv', '--update-baseline'],
    ['geef het op met --baseline', 'name it with --baseline', 'indiquez-le avec --baseline'],
  ],
  [
    'a baseline that is not there',
    ['check', 'goed.csv', '--baseline', 'weg.json'],
    ['maak ze met --update-baseline', 'make it with --update-baseline', 'créez-la avec --update-baseline'],
    ['weg.json'],
  ],
  [
    'a baseline that is a planning sheet',
    ['check', 'goed.csv', '--baseline', 'goed.csv', '--update-baseline'],
    ['geen geldige JSON', 'not valid JSON', 'pas du JSON valide'],
    ['goed.csv'],
  ],
  [
    'a baseline that is another file of ours',
    ['check', 'goed.csv', '--baseline', 'uitz.json'],
    ['werkplek-baseline/1', 'werkplek-baseline/1', 'werkplek-baseline/1'],
    ['uitz.json', 'format'],
  ],
  [
    'a baseline in a folder that is not there',
    ['check', 'goed.csv', '--baseline', 'nergens/n.json', '--update-baseline'],
    ['kan niet worden bewaard', 'cannot be saved', 'ne peut pas être enregistré'],
    ['n.json'],
  ],
  [
    'exceptions that are not there',
    ['check', 'goed.csv', '--exceptions', 'weg.json'],
    ['bestaat niet', 'does not exist', "n'existe pas"],
    ['weg.json'],
  ],
  [
    'an exception with a day in another spelling',
    ['check', 'goed.csv', '--exceptions', 'uitz.json'],
    ['is hier niet geldig', 'is not valid here', "n'est pas valable ici"],
    ['uitz.json', 'exceptions › 1 › until'],
  ],
  [
    'a configuration that is no JSON',
    ['check', 'goed.csv', '--config', 'kapot.json'],
    ['regel 3, teken 3', 'line 3, character 3', 'ligne 3, le caractère 3'],
    ['kapot.json'],
  ],
  [
    'a configuration that is a folder',
    ['check', 'goed.csv', '--config', 'map'],
    ['is een map', 'is a folder', 'est un dossier'],
    ['map'],
  ],
  [
    'a configuration that says a thing twice',
    ['check', 'goed.csv', '--config', 'dubbel.json'],
    ['staat er tweemaal', 'stands there twice', 'figure deux fois'],
    ['dubbel.json', 'gen-date-valid'],
  ],
  [
    'a configuration with a setting that there is not',
    ['check', 'goed.csv', '--config', 'sleutel.json'],
    ['geen bekende naam', 'no known name', 'pas un nom connu'],
    ['sleutel.json', 'kleur'],
  ],
  [
    'a configuration without its organisation',
    ['check', 'goed.csv', '--config', 'naamloos.json'],
    ['ontbreekt een tekst', 'a text is missing', 'manque ici un texte'],
    ['naamloos.json', 'organisation'],
  ],
  [
    'a severity that there is not',
    ['check', 'goed.csv', '--config', 'ernst.json'],
    ['kan alleen “error”', 'only “error”', 'seul « error »'],
    ['severities › gen-date-valid', 'off'],
  ],
  [
    'a rule that there is not',
    ['check', 'goed.csv', '--config', 'regel.json'],
    ['geen regel “geen-regel”', 'no rule “geen-regel”', 'pas de règle « geen-regel »'],
    ['regel.json'],
  ],
  [
    'a sector parameter beyond measure',
    ['check', 'goed.csv', '--config', 'sector.json'],
    ['buiten wat toegelaten is', 'outside what is allowed', 'hors de ce qui est admis'],
    ['sectors › 1 › trainingMonths'],
  ],
  [
    'a sector twice',
    ['check', 'goed.csv', '--config', 'sectoren.json'],
    ['“BOUW” staat er tweemaal', '“BOUW” stands there twice', '« BOUW » y figure deux fois'],
    ['sectoren.json'],
  ],
  [
    'no school year',
    ['sample', '--school-year', '2024-2026', '--output', 'uit'],
    ['geen schooljaar', 'no school year', 'pas une année scolaire'],
    ['2024-2026'],
  ],
  [
    'a school year before the sample',
    ['sample', '--school-year', '2019-2020', '--output', 'uit'],
    ['schooljaar', 'school year', 'année scolaire'],
    ['2019-2020'],
  ],
  [
    'a seed that is no number',
    ['sample', '--school-year', '2024-2025', '--seed', 'x', '--output', 'uit'],
    ['geheel getal', 'whole number', 'nombre entier'],
    ['--seed'],
  ],
  [
    'a folder without extracts',
    ['report', '--school-year', '2024-2025', '--input', 'map', '--output', 'uit'],
    ['ontbreken de extracten', 'lacks the extracts', 'Il manque'],
    ['enrolments.csv'],
  ],
  [
    'extracts that are nowhere',
    ['report', '--school-year', '2024-2025', '--input', 'nergens', '--output', 'uit'],
    ['bestaat niet', 'does not exist', "n'existe pas"],
    ['nergens'],
  ],
  [
    'no command',
    ['--log', 'auto'],
    ['ontbreekt een opdracht', 'A command is missing', 'manque une commande'],
  ],
  [
    'an unknown command',
    ['chek', 'goed.csv'],
    ['bestaat niet', 'There is no command', "n'existe pas"],
    ['chek'],
  ],
  [
    'help about an unknown command',
    ['help', 'chek'],
    ['bestaat niet', 'There is no command', "n'existe pas"],
    ['chek'],
  ],
  [
    'an unknown option',
    ['check', 'goed.csv', '--snel'],
    ['bestaat niet', 'There is no option', "n'existe pas"],
    ['--snel'],
  ],
  [
    'no file',
    ['check'],
    ['ontbreekt een argument: bestand', 'argument is missing: file', 'manque un argument : fichier'],
  ],
  [
    'no folder',
    ['sample', '--school-year', '2024-2025'],
    ['verplicht', 'required', 'obligatoire'],
    ['--output'],
  ],
  [
    'an option without its value',
    ['check', 'goed.csv', '--table'],
    ['waarde nodig', 'needs a value', 'demande une valeur'],
    ['--table'],
  ],
  [
    'too many arguments',
    ['sample', 'uit', '--school-year', '2024-2025', '--output', 'uit'],
    ['te veel argumenten', 'too many arguments', "trop d'arguments"],
  ],
]

const expectSentence = (
  ran: Ran,
  language: (typeof languages)[number],
  parts: InLanguages,
  where: readonly string[],
) => {
  expectOneSentence(ran)
  expect(ran.err).toContain(parts[languages.indexOf(language)])
  for (const place of where) expect(ran.err).toContain(place)
}

describe.each(cases)('%s', (_, args, parts, where = []) => {
  it.each(languages)('is said in one sentence (%s)', async (language) => {
    expectSentence(await desk.inProcess([...args, '--lang', language]), language, parts, where)
  })
})

describe('the built command says so too', () => {
  it.each(cases)('%s', (title, args, parts, where = []) => {
    // Every third case in each language: the program itself is slow to start.
    const language = languages[cases.findIndex(([other]) => other === title) % languages.length] ?? 'nl'
    expectSentence(desk.werkplek([...args, '--lang', language]), language, parts, where)
  })
})

describe('the language itself', () => {
  it('is Dutch unless another is asked for', () => {
    expect(desk.werkplek(['check', 'weg.xlsx']).err).toContain('het bestand bestaat niet')
  })

  it('may stand before the command', () => {
    expect(desk.werkplek(['--lang', 'fr', 'check', 'weg.xlsx']).err).toContain('le fichier n’existe pas')
    expect(desk.werkplek(['--lang=en', 'check', 'weg.xlsx']).err).toContain('the file does not exist')
  })

  it.each([
    ['check', 'goed.csv'],
    ['sample', '--school-year', '2024-2025', '--output', 'uit'],
  ])('must be one that there is: %s', (...args) => {
    const ran = desk.werkplek([...args, '--lang', 'de'])
    expectOneSentence(ran)
    expect(ran.err).toBe('werkplek: --lang kent “de” niet; kies uit nl, en, fr.\n')
  })
})
