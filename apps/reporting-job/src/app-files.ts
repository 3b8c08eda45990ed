/** Files that stand beside the program, whether it runs from its sources, module by module, or bundled. */

/** The address of a file in the folder of this app. */
export const appFile = (name: string): URL => new URL(`../${name}`, import.meta.url)
