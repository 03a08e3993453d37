pathway = ¿Un coágulo en la pierna?
    .intro = Vea qué significan las señales y qué prueba va primero.
    .scope = Para personas adultas con una pierna hinchada o con dolor. Si está embarazada, o lo estuvo en las últimas 6 semanas, la deben ver hoy en maternidad.
    .emergency = Llame ahora al { $emergency } si le falta el aire, le duele el pecho, tose sangre o se ha desmayado.
    .about = Escrito a partir de la guía NICE NG158 para probar el formato. Ningún profesional de la salud lo ha revisado.

page-red-flags = Primero, lo que no puede esperar
page-wells = La puntuación de Wells

fact-pe_signs = ¿Le duele el pecho, le falta el aire, tose sangre o se ha desmayado?
    .short = Señales de un coágulo en el pulmón
    .why = Un coágulo que llegó al pulmón es una emergencia.
    .find-out = Piense en los últimos días.
    .is-no = No
    .is-yes = Sí

fact-pregnant = ¿Está embarazada, o lo estuvo en las últimas 6 semanas?
    .short = Embarazo
    .why = En ese caso se usan otras pruebas.
    .find-out = Una prueba de embarazo lo puede decir.
    .is-no = No
    .is-yes = Sí

fact-wells = ¿Qué de esto es cierto en usted o en la pierna?
    .short = Señales y antecedentes
    .why = Cada cosa suma un punto a la puntuación de Wells.
    .find-out = Pregunte a quien le examina la pierna.
    .is-none = Nada de esto
    .is-cancer = Cáncer que se trata ahora, que se trató en los últimos 6 meses o que no se puede curar
    .is-paralysis = Una pierna paralizada o débil, o que hace poco tuvo un yeso
    .is-bedridden = Hace poco, 3 días o más en cama, o una operación mayor en las últimas 12 semanas
    .is-tender = La pierna duele al tocarla a lo largo de las venas profundas
    .is-leg_swollen = Toda la pierna está hinchada
    .is-calf_swollen = La pantorrilla mide al menos 3 cm más de contorno que la otra
    .is-pitting = Al apretar con el dedo queda un hoyo, solo en esta pierna
    .is-collateral = Se ven más venas bajo la piel, y no son várices
    .is-previous = Un coágulo anterior en una vena profunda

fact-alternative = ¿Hay otra causa al menos tan probable como un coágulo?
    .short = Otra causa igual de probable
    .why = Resta dos puntos.
    .find-out = Pregunte a quien le examinó la pierna.
    .is-no = No
    .is-yes = Sí

fact-scan_in_4h = ¿Se puede saber en 4 horas qué muestra una ecografía?
    .short = Ecografía en 4 horas
    .why = Si no, un anticoagulante cubre la espera.
    .find-out = Pregunte en el lugar donde la hacen.
    .is-yes = Sí
    .is-no = No

fact-scan = ¿Qué mostró la ecografía de las venas de la pierna?
    .short = La ecografía
    .why = Puede mostrar un coágulo.
    .is-not_done = Todavía no se ha hecho
    .is-negative = Ningún coágulo
    .is-positive = Un coágulo

fact-d_dimer_done = ¿Ya está el resultado del dímero D?
    .short = Resultado del dímero D
    .why = Es un análisis de sangre para buscar coágulos.
    .is-no = No
    .is-yes = Sí

fact-age = ¿Cuántos años tiene?
    .short = Edad
    .why = Después de los 50, el límite del análisis sube con la edad.
    .find-out = Cuente los años desde su fecha de nacimiento.
    .unit = años

fact-d_dimer = ¿Qué valor tiene el dímero D?
    .short = Dímero D
    .why = Con un valor bajo, un coágulo es poco probable.
    .find-out = Está en el informe del laboratorio. Escriba 509 como 500, y así con los demás. Si pasa de 4000, escriba 4000.
    .unit = µg/L FEU
    .unit-one = µg/L FEU

fact-second_scan = ¿Qué mostró la segunda ecografía, de 6 a 8 días después?
    .short = Segunda ecografía
    .why = Puede encontrar un coágulo que ha crecido.
    .is-not_done = Todavía no se ha hecho
    .is-negative = Ningún coágulo
    .is-positive = Un coágulo

fact-bleeding = ¿Tiene usted algo de esto?
    .short = Riesgo de sangrado
    .why = Un anticoagulante puede hacer daño.
    .find-out = Mire la lista de medicamentos y el informe del laboratorio.
    .is-none = Nada de esto
    .is-active_bleeding = Estoy sangrando ahora
    .is-anticoagulated = Ya tomo un anticoagulante
    .is-egfr_below_15 = Mi valor de los riñones (TFGe) está por debajo de 15

score-wells_points = Puntuación de Wells
number-over_limit = Dímero D menos diez veces la edad

condition-wells_likely = una puntuación de Wells de 2 puntos o más
condition-dd_positive = un dímero D que llega al límite para la edad o lo pasa
condition-unsafe = un anticoagulante puede hacer daño
    .met = Ahora no: un anticoagulante puede hacer daño.
    .not-known = Averigüe primero si un anticoagulante es seguro. Pregunte a su equipo médico.

step-red-flags = Lo que no puede esperar

step-wells = La puntuación de Wells

step-likely = Un coágulo es probable

step-after-positive-d-dimer = La segunda ecografía

step-unlikely = Un coágulo es poco probable

step-unlikely-unscanned = Poco probable, y todavía sin ecografía

step-suspect-pe = Llame ahora al { $emergency }
    .text = Es posible que un coágulo haya llegado al pulmón.

step-maternity = Vaya hoy a maternidad
    .text = En el embarazo se usan otras pruebas.

step-dvt = Hay un coágulo
    .text = Empiece hoy el tratamiento.

step-scan-in-4h = Una ecografía en menos de 4 horas
    .text = La ecografía va primero.

step-scan-in-24h = Una ecografía en menos de 24 horas
    .text = Antes, que le saquen sangre para el dímero D, si todavía no se ha hecho. Un anticoagulante cubre la espera.

step-d-dimer-after-scan = Un dímero D ahora
    .text = La ecografía no mostró un coágulo. El análisis de sangre decide si hace falta una segunda ecografía.

step-d-dimer-first = Un dímero D en menos de 4 horas
    .text = Si el resultado tarda más, un anticoagulante cubre la espera.

step-repeat-scan = Una segunda ecografía de 6 a 8 días después
    .text = Para entonces, un coágulo pequeño puede haber crecido. Hasta la ecografía, deje el anticoagulante que le dieron por esto. No deje uno que toma por otra razón.

step-no-dvt = Un coágulo es poco probable
    .text = Piense en otras causas. Deje el anticoagulante que le dieron por esto. No deje uno que toma por otra razón. Si la pierna empeora, pida que se la vean otra vez.

treatment-anticoagulation = Anticoagulante
    .what = Un medicamento que evita que el coágulo crezca.

treatment-anticoagulation--interim = Anticoagulante hasta que esté el resultado
    .what = El mismo medicamento, hasta que se haga la prueba.

alongside-ask-haematology = Pregunte antes de recibir un anticoagulante
    .text = Un especialista de la sangre (hematólogo) puede decir qué es seguro.
    .unsure = Averigüe si un anticoagulante puede hacer daño. Un especialista de la sangre (hematólogo) puede decir qué es seguro.
