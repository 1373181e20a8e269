import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadModel, ModelError, modelFileName, type NameModel } from '../core/entities';

/** The name models beside the program, each read once and only when an article of its language comes. */
export class NameModels {
  private readonly loaded = new Map<string, NameModel | null>();

  /** @param folder the folder that holds `models/` */
  constructor(private readonly folder: string) {}

  /** @returns null for a language without a model; a damaged file is told once on standard error, and names go untyped */
  forLanguage(lang: string): NameModel | null {
    const file = modelFileName(lang);
    if (file === null) return null;
    const known = this.loaded.get(file);
    if (known !== undefined) return known;
    const model = this.read(file);
    this.loaded.set(file, model);
    return model;
  }

  private read(file: string): NameModel | null {
    try {
      return loadModel(new Uint8Array(readFileSync(join(this.folder, file))));
    } catch (error) {
      if (!(error instanceof ModelError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      process.stderr.write(`lede: the name model ${file} cannot be used: ${(error as Error).message}\n`);
      return null;
    }
  }
}
