'use client';

import { createContext, useContext } from 'react';

type FormState = { fields: Record<string, string> };

const FormContext = createContext<FormState>({ fields: {} });

export const FormStateProvider = FormContext;

/** What the form's last answer said about this field, if anything. */
export const useTrouble = (name: string): string | undefined => useContext(FormContext).fields[name];
