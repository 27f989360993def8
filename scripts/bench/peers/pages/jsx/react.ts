import {createElement, type FunctionComponent} from 'react';
import {createRoot} from 'react-dom/client';

export {useEffect, useRef, useState} from 'react';

/** Draws a component in the place of the page's own words. */
export const mount = (component: FunctionComponent): void => createRoot(document.getElementById('app')!).render(createElement(component));
