import type { LanguageCases } from './types';

export const es: LanguageCases = {
  article: [
    'El ayuntamiento de Puerto León decidió el martes cerrar el viejo puerto a los grandes barcos a partir de la próxima primavera.',
    'Dos navieras han recurrido la decisión ante el tribunal, que estudiará el caso en otoño.',
  ],
  asks: {
    'support-appeal': [
      'Apoya nuestro periodismo independiente con una donación.',
      'Necesitamos tu ayuda: hazte socio desde 5 euros al mes.',
    ],
    'subscription-prompt': [
      '¿Ya eres suscriptor? Inicia sesión.',
      'Suscríbete por 1 € el primer mes. Cancela cuando quieras.',
      'Este contenido es exclusivo para suscriptores.',
    ],
    'newsletter-signup': [
      'Suscríbete a nuestro boletín y recibe las noticias en tu correo cada mañana.',
      'Únete a nuestro canal de WhatsApp',
    ],
    'follow-share': ['Síguenos en Instagram', 'Compartir'],
    'related-links': ['Lee también: El ferry, parado toda la semana', 'Lo más leído'],
    'gallery-ui': ['Ver todas las fotos', 'Foto 3 de 12'],
    advertising: ['Publicidad', 'La noticia continúa después de la publicidad'],
    'comments-prompt': ['Inicia sesión para comentar.', 'Deja un comentario'],
    'consent-notice': ['Para ver este contenido debes aceptar las cookies.'],
    credits: ['Foto: Ana Blanco / EFE'],
  },
  reports: {
    'support-appeal': [
      'La fundación recibió 300 donaciones el año pasado y el partido aceptó dos millones de euros de la empresa.',
      'Los socialistas van a apoyar el informe.',
    ],
    'subscription-prompt': ['La plataforma perdió 200.000 suscriptores cuando la suscripción subió a 13 euros al mes.'],
    'newsletter-signup': [
      'En un boletín a sus miembros, el sindicato escribió que las negociaciones habían fracasado.',
    ],
    'follow-share': [
      'La policía siguió el coche durante veinte kilómetros y el vídeo se compartió miles de veces en Facebook.',
    ],
    'related-links': ['Los alumnos leen más que antes, según el último estudio del ministerio.'],
    'gallery-ui': ['La foto muestra el puente tras el derrumbe, y la galería abre la exposición el sábado.'],
    advertising: ['La empresa gastó cuatro millones de euros en publicidad durante la campaña.'],
    'comments-prompt': [
      '“El barco nuevo no puede girar en el puerto viejo y nadie preguntó a quienes lo llevan”, opina.',
      'El ministro no quiso comentar la información cuando el diario lo llamó.',
    ],
    'consent-notice': ['La agencia multó al sitio porque guardaba cookies sin consentimiento.'],
    credits: ['El fotógrafo estaba en el muelle cuando llegó el barco.'],
  },
};
