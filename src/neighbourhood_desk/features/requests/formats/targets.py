"""What a table of requests can tell us: the fields that its columns may fill, and the words that others use for our codes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from neighbourhood_desk.exchange.column_map import Target, word_key
from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, KIND_NAMES, PRIORITY_NAMES, STATUS_NAMES
from neighbourhood_desk.features.resources.records import NEED_NAMES
from neighbourhood_desk.kernel.wording import say

TARGETS: tuple[Target, ...] = (
    Target(
        key="external_id",
        label=say("RequestTarget", "Identifier"),
        names=(
            *("service_request_id", "id", "identifier", "identificador", "unique key", "token", "codigo", "code"),
            *("referencia", "reference", "numero", "number", "num", "no", "expediente", "n", "ref", "ticket"),
        ),
    ),
    Target(
        key="received",
        label=say("RequestTarget", "Received on"),
        names=(
            *("requested_datetime", "received_on", "fecha", "fecha de entrada", "fecha entrada", "fecha de recepcion"),
            *("recibida", "recibido", "created date", "created_at", "created", "date"),
            *("fecha alta", "fecha registro", "fecha de registro", "fecha solicitud"),
            *("received", "opened", "dia", "day", "datetime", "timestamp", "marca temporal", "when", "cuando"),
        ),
        is_needed=True,
    ),
    Target(
        key="title",
        label=say("RequestTarget", "Title"),
        names=("title", "titulo", "asunto", "subject", "resumen", "summary", "what", "tema", "demanda", "request"),
    ),
    Target(
        key="description",
        label=say("RequestTarget", "Description"),
        names=(
            *("description", "descripcion", "texto", "text", "detalle", "detalles", "details", "comentario", "comentarios", "comments"),
            *("observaciones", "descriptor", "body", "mensaje", "message", "motivo", "notas", "notes", "que pasa", "que ocurre"),
        ),
        joins=True,
    ),
    Target(
        key="service",
        label=say("RequestTarget", "Service or subject"),
        names=(
            *("service_name", "servicio", "service", "complaint type", "categoria", "category", "tipo de incidencia", "materia"),
            *("area tematica", "topic", "seccion", "subtipo", "service_subtype"),
        ),
        joins=True,
    ),
    Target(
        key="need",
        label=say("RequestTarget", "Need"),
        names=("need_category", "need", "necesidad", "tipo de necesidad"),
        choices=NEED_NAMES,
    ),
    Target(
        key="kind",
        label=say("RequestTarget", "Kind"),
        names=("kind", "tipo", "type", "typology", "tipologia", "clase", "tipo de demanda"),
        choices=KIND_NAMES,
    ),
    Target(
        key="status",
        label=say("RequestTarget", "Status"),
        names=("status", "estado", "status_type", "status_node_type", "situacion", "state", "fase"),
        choices=STATUS_NAMES,
    ),
    Target(
        key="status_detail",
        label=say("RequestTarget", "Status in words"),
        names=("status_description", "visible_name", "detalle del estado", "estado detallado"),
        choices=STATUS_NAMES,
    ),
    Target(
        key="answer",
        label=say("RequestTarget", "What was answered"),
        names=(
            *("status_notes", "resolution description", "respuesta", "resolucion", "answer", "reply", "resolution", "contestacion"),
            *("resultado", "result", "outcome"),
        ),
        joins=True,
    ),
    Target(
        key="closed",
        label=say("RequestTarget", "Answered or closed on"),
        names=("closed_date", "closed date", "fecha de cierre", "fecha cierre", "cerrada", "cerrado", "closed_on", "closed", "fecha fin",
               "fecha de resolucion", "fecha resolucion", "resolved_on"),
    ),
    Target(
        key="address",
        label=say("RequestTarget", "Address"),
        names=("address", "direccion", "address_string", "incident address", "domicilio", "calle", "lugar", "ubicacion", "via", "street",
               "place", "location"),
    ),
    Target(key="lat", label=say("RequestTarget", "Latitude"), names=("lat", "latitude", "latitud", "coord_y", "y")),
    Target(key="lon", label=say("RequestTarget", "Longitude"), names=("long", "lon", "lng", "longitude", "longitud", "coord_x", "x")),
    Target(key="area", label=say("RequestTarget", "Area"), names=("area", "barrio", "zona", "neighbourhood", "neighborhood", "distrito")),
    Target(
        key="channel",
        label=say("RequestTarget", "Channel"),
        names=("channel", "canal", "open data channel type", "origen", "source", "via de entrada", "medio"),
        choices=CHANNEL_NAMES,
    ),
    Target(
        key="priority",
        label=say("RequestTarget", "Priority"),
        names=("priority", "prioridad", "urgencia", "urgency"),
        choices=PRIORITY_NAMES,
    ),
)  # fmt: skip

BY_KEY: Mapping[str, Target] = MappingProxyType({target.key: target for target in TARGETS})


def _meanings(**words: str) -> dict[str, str]:
    """From lists of words parted by bars to their code."""
    return {word_key(word): code for code, listed in words.items() for word in listed.split("|")}


_STATUS = _meanings(
    received="received|open|opened|new|unassigned|submitted|unspecified|draft|recibida|recibido|nueva|nuevo|abierta|abierto|registrada|"
    "registrado|pendiente|sin asignar|unconfirmed|reported|no atendida",
    assessed="assessed|en estudio|estudio|investigating|triaged|confirmed|valorada|valorado|en valoracion|analizada|analizado",
    in_progress="in progress|in_progress|assigned|started|action scheduled|planned|fixing|acknowledged|email sent|asignada|asignado|"
    "en ejecucion|en curso|en tramite|en tramitacion|en proceso|iniciada|iniciado|middle_node|working",
    waiting="waiting|pending|on hold|en espera|a la espera|esperando|paralizada|paralizado",
    resolved="resolved|solved|fixed|fixed council|resuelta|resuelto|contestada|contestado|solucionada|solucionado|atendida|atendido",
    closed="closed|closed testing|completed|complete|done|archived|fixed user|cerrada|cerrado|finalizada|finalizado|terminada|terminado|"
    "fin de tramite|fin|archivada|archivado|completada|completado|hecho|hecha|final_ok_node|closed ok",
    declined="declined|rejected|refused|cancelled|canceled|withdrawn|duplicate|duplicado|duplicada|not councils responsibility|"
    "unable to fix|no further action|denegada|denegado|rechazada|rechazado|desestimada|desestimado|cancelada|cancelado|anulada|anulado|"
    "no procede|final_not_ok_node|not fixable",
    reopened="reopened|reabierta|reabierto",
)
_KIND = _meanings(
    need="need|necesidad|peticion|solicitud|request|demanda|quiero solicitar un elemento nuevo en la calle",
    problem="problem|problema|incidencia|aviso|averia|issue|tengo un problema con un elemento en la calle",
    conflict="conflict|conflicto",
    idea="idea|propuesta|proposal|sugerencia|suggestion|iniciativa",
    complaint="complaint|queja|reclamacion|denuncia",
    information="information|informacion|consulta|question|pregunta",
    observation="observation|observacion|comentario|comment|felicitacion",
)
_CHANNEL = _meanings(
    in_person="in_person|in person|presencial|en persona|oficina|despacho|visita",
    street="street|calle|en la calle",
    phone="phone|telefono|llamada|telefonico|call|010",
    email="email|e mail|correo|correo electronico",
    meeting="meeting|reunion|asamblea",
    letter="letter|carta|escrito|registro|postal|mail",
    observed="observed|observacion|seen by the manager|de oficio",
    city_service="city_service|online|web|app|mobile|movil|internet|city reporting service|aplicacion|unknown|other",
)
_PRIORITY = _meanings(
    low="low|baja|bajo|1", normal="normal|medium|media|medio|2", high="high|alta|alto|3", urgent="urgent|urgente|critica|4"
)

WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "status": _STATUS,
        "status_detail": _STATUS,
        "kind": _KIND,
        "channel": _CHANNEL,
        "priority": _PRIORITY,
        "need": {word_key(word): code.value for code, name in NEED_NAMES.items() for word in (code.value, name.text)},
    }
)
"""What folded words of other programs mean, unless a mapping says otherwise."""
