/** Reads a JSON file that a person wrote: what it holds, or one sentence that says where it is wrong. */
import { readFile } from 'node:fs/promises'
import { type Language, languages, listOf, type Text } from '@werkplekleren/rules'
import type { z } from 'zod'
import { BadInput } from '../bad-input.ts'
import { jsonFault } from './json-fault.ts'

/** Rejects with `BadInput`, or with the system's own error where the file cannot be opened. */
export async function readJsonFile<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = (await readText(path)).replace(/^\ufeff/, '')
  const fault = jsonFault(text)
  if (fault) throw new BadInput(faultSentence(path, fault))
  const parsed = schema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new BadInput(issueSentence(path, issue), parsed.error)
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || error.code !== 'EISDIR') throw error
    throw new BadInput(
      {
        nl: `${path} is een map; geef een JSON-bestand op.`,
        en: `${path} is a folder; give a JSON file.`,
        fr: `${path} est un dossier ; indiquez un fichier JSON.`,
      },
      error,
    )
  }
}

function faultSentence(
  path: string,
  { line, column, twice }: NonNullable<ReturnType<typeof jsonFault>>,
): Text {
  if (twice !== undefined)
    return {
      nl: `${path}, regel ${line}, teken ${column}: “${twice}” staat er tweemaal; verwijder er één.`,
      en: `${path}, line ${line}, character ${column}: “${twice}” stands there twice; remove one.`,
      fr: `${path}, ligne ${line}, caractère ${column} : « ${twice} » y figure deux fois ; supprimez-en un.`,
    }
  return {
    nl: `${path} is geen geldige JSON: regel ${line}, teken ${column} past daar niet; verbeter het bestand.`,
    en: `${path} is not valid JSON: line ${line}, character ${column} does not fit there; correct the file.`,
    fr: `${path} n'est pas du JSON valide : ligne ${line}, le caractère ${column} n'y a pas sa place ; corrigez le fichier.`,
  }
}

/** What is wrong with a value that a schema refused, and where: names as the file has them. */
export function issueSentence(path: string, issue: z.core.$ZodIssue | undefined): Text {
  const where = placeOf(issue?.path ?? [])
  const what = reasonOf(issue)
  const [nl, en, fr] = languages.map((language) => {
    const colon = language === 'fr' ? ' :' : ':'
    return `${path}${where === '' ? '' : `, ${where}`}${colon} ${what[language]}.`
  })
  return { nl: nl ?? '', en: en ?? '', fr: fr ?? '' }
}

/** “exceptions › 3 › until”: names as the file has them, items counted from one. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' › ')

function reasonOf(issue: z.core.$ZodIssue | undefined): Text {
  switch (issue?.code) {
    case 'unrecognized_keys': {
      const names = (language: Language) => listOf(issue.keys, language)
      const one = issue.keys.length === 1
      return {
        nl: `${names('nl')} ${one ? 'is hier geen bekende naam' : 'zijn hier geen bekende namen'}; verbeter of verwijder dit`,
        en: `${names('en')} ${one ? 'is no known name here' : 'are no known names here'}; correct or remove it`,
        fr: `${names('fr')} ${one ? "n'est pas un nom connu ici" : 'ne sont pas des noms connus ici'} ; corrigez ou supprimez`,
      }
    }
    case 'invalid_value': {
      const values = (language: Language) => listOf(issue.values.map(String), language)
      return {
        nl: `hier kan alleen ${values('nl')} staan; verbeter de waarde`,
        en: `only ${values('en')} may stand here; correct the value`,
        fr: `seul ${values('fr')} est admis ici ; corrigez la valeur`,
      }
    }
    case 'invalid_type': {
      const expected = kinds[issue.expected] ?? kinds.other
      return {
        nl: `hier ontbreekt ${expected.nl}; vul dit aan of verbeter het`,
        en: `${expected.en} is missing here; supply or correct it`,
        fr: `il manque ici ${expected.fr} ; complétez ou corrigez`,
      }
    }
    case 'too_small':
    case 'too_big':
      return {
        nl: 'deze waarde is leeg of valt buiten wat toegelaten is; verbeter ze',
        en: 'this value is empty or outside what is allowed; correct it',
        fr: 'cette valeur est vide ou hors de ce qui est admis ; corrigez-la',
      }
    default:
      return {
        nl: 'deze waarde is hier niet geldig; verbeter ze',
        en: 'this value is not valid here; correct it',
        fr: "cette valeur n'est pas valable ici ; corrigez-la",
      }
  }
}

const kinds: Readonly<Record<string, Text>> & { readonly other: Text } = {
  string: { nl: 'een tekst', en: 'a text', fr: 'un texte' },
  number: { nl: 'een getal', en: 'a number', fr: 'un nombre' },
  int: { nl: 'een geheel getal', en: 'a whole number', fr: 'un nombre entier' },
  array: { nl: 'een lijst [ … ]', en: 'a list [ … ]', fr: 'une liste [ … ]' },
  object: { nl: 'een object { … }', en: 'an object { … }', fr: 'un objet { … }' },
  record: { nl: 'een object { … }', en: 'an object { … }', fr: 'un objet { … }' },
  other: { nl: 'een geldige waarde', en: 'a valid value', fr: 'une valeur valable' },
}
