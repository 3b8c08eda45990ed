/** Scripts by which a shell completes the command, made from the program itself. */
export { bashScript } from './bash.ts'
export { choicesOf, declareChoices } from './choices.ts'
export { fishScript } from './fish.ts'
export {
  type CompletedCommand,
  type CompletedOption,
  type CompletedProgram,
  completedProgram,
} from './program.ts'
export { zshScript } from './zsh.ts'
