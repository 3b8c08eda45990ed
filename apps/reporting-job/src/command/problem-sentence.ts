/** Turns anything that went wrong into one sentence for the person at the keyboard. */
import type { Language, Text } from '@werkplekleren/rules'
import {
  describeProblem,
  describeWriteProblem,
  UnreadableFile,
  UnwritableReport,
} from '@werkplekleren/workbook'
import { CommanderError } from 'commander'
import { BadInput } from '../bad-input.ts'
import { OutputLost } from './terminal.ts'

export function problemSentence(error: unknown, language: Language): string {
  if (error instanceof BadInput) return error.sentence(language)
  if (error instanceof UnreadableFile) return describeProblem(error, language)
  if (error instanceof UnwritableReport) return describeWriteProblem(error, language)
  if (error instanceof CommanderError) return usageSentence(error, language)
  if (error instanceof OutputLost) return outputSentence(error, language)
  const system = systemSentence(error)
  return (system ?? ownFault(error))[language]
}

/** A fault of ours: the sentence goes into a bug report, so it holds no digits of a person and no stack trace. */
function ownFault(error: unknown): Text {
  const message = error instanceof Error ? error.message : String(error)
  const detail = (message.split('\n')[0] ?? '').slice(0, DETAIL_CHARACTERS)
  return {
    nl: `Door een fout in werkplek zelf is de opdracht gestopt (${detail}); er is niets geschreven. Meld dit, samen met de opdracht die u gaf.`,
    en: `A fault in werkplek itself stopped the command (${detail}); nothing was written. Please report it, with the command you gave.`,
    fr: `Une erreur dans werkplek même a arrêté la commande (${detail}) ; rien n'a été écrit. Signalez-la, avec la commande que vous avez donnée.`,
  }
}

const DETAIL_CHARACTERS = 200

function outputSentence({ code }: OutputLost, language: Language): string {
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return {
    nl: `De uitvoer kon niet volledig worden geschreven${full ? ': de schijf is vol' : ` (${code})`}; gebruik ze niet en geef de opdracht opnieuw.`,
    en: `The output could not be written completely${full ? ': the disk is full' : ` (${code})`}; do not use it and give the command again.`,
    fr: `La sortie n'a pas pu être écrite entièrement${full ? ' : le disque est plein' : ` (${code})`} ; ne l'utilisez pas et relancez la commande.`,
  }[language]
}

function usageSentence(error: CommanderError, language: Language): string {
  const named = /'([^']+)'/.exec(error.message)?.[1] ?? ''
  const sentences: Readonly<Record<string, Text>> = {
    'commander.unknownOption': {
      nl: `De optie “${named}” bestaat niet`,
      en: `There is no option “${named}”`,
      fr: `L'option « ${named} » n'existe pas`,
    },
    'commander.unknownCommand': {
      nl: `De opdracht “${named}” bestaat niet`,
      en: `There is no command “${named}”`,
      fr: `La commande « ${named} » n'existe pas`,
    },
    'commander.help': {
      nl: 'Er ontbreekt een opdracht',
      en: 'A command is missing',
      fr: 'Il manque une commande',
    },
    'commander.missingArgument': {
      nl: `Er ontbreekt een argument: ${named}`,
      en: `An argument is missing: ${named}`,
      fr: `Il manque un argument : ${named}`,
    },
    'commander.missingMandatoryOptionValue': {
      nl: `De optie ${named} is verplicht`,
      en: `The option ${named} is required`,
      fr: `L'option ${named} est obligatoire`,
    },
    'commander.optionMissingArgument': {
      nl: `De optie ${named} heeft een waarde nodig`,
      en: `The option ${named} needs a value`,
      fr: `L'option ${named} demande une valeur`,
    },
    'commander.excessArguments': {
      nl: 'Er zijn te veel argumenten',
      en: 'There are too many arguments',
      fr: "Il y a trop d'arguments",
    },
  }
  const what = sentences[error.code]?.[language] ?? error.message.replace(/^error: /, '')
  return {
    nl: `${what}; “werkplek --help” toont wat kan.`,
    en: `${what}; “werkplek --help” shows what is possible.`,
    fr: `${what} ; « werkplek --help » montre les possibilités.`,
  }[language]
}

function systemSentence(error: unknown): Text | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  // Errors of the operating system carry the path they are about.
  const { code, path } = error as NodeJS.ErrnoException
  if (path === undefined && code !== 'ENOSPC' && code !== 'EDQUOT') return undefined
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return {
        nl: `De schijf is vol${path === undefined ? '' : ` bij het schrijven van ${path}`}; er is niets half geschreven. Maak plaats en probeer opnieuw.`,
        en: `The disk is full${path === undefined ? '' : ` while writing ${path}`}; nothing was left half-written. Free some space and try again.`,
        fr: `Le disque est plein${path === undefined ? '' : ` lors de l'écriture de ${path}`} ; rien n'est resté à moitié écrit. Libérez de l'espace et réessayez.`,
      }
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        nl: `${path} is niet toegankelijk of niet beschrijfbaar; kies een andere map of vraag de rechten.`,
        en: `${path} cannot be accessed or written; choose another folder or ask for the rights.`,
        fr: `${path} n'est pas accessible ou pas accessible en écriture ; choisissez un autre dossier ou demandez les droits.`,
      }
    case 'ENOENT':
      return {
        nl: `${path} bestaat niet; controleer de naam en het pad.`,
        en: `${path} does not exist; check the name and the path.`,
        fr: `${path} n'existe pas ; vérifiez le nom et le chemin.`,
      }
    case 'ENOTDIR':
    case 'EEXIST':
    case 'ENOTEMPTY':
    case 'EISDIR':
      return {
        nl: `${path} kan niet als map worden gebruikt; kies een andere map.`,
        en: `${path} cannot be used as a folder; choose another one.`,
        fr: `${path} ne peut pas servir de dossier ; choisissez-en un autre.`,
      }
    default:
      return undefined
  }
}
