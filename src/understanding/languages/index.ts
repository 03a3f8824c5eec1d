import type { Language } from '../../phrases/languages.ts';
import type { LanguageData } from '../language-data.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** What the reader knows of each language. */
export const LANGUAGE_DATA: Readonly<Record<Language, LanguageData>> = { en, fr, de, es, it, pt, nl };
