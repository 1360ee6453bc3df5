"""Addresses of the pages here."""

from django.urls import path

from fiftytwo.programme.subjects.recognition.pages import mine, screens, thank, wall

urlpatterns = [
    path("thank/", thank.thank, name="thank"),
    path("thank/seen/", thank.seen, name="thank_seen"),
    path("thank/said/", thank.said_in_person, name="said_in_person"),
    path("thank/names/", thank.names, name="thank_names"),
    path("thanks/", mine.mine, name="my_thanks"),
    path("thanks/received/", mine.received, name="my_received"),
    path("thanks/received/<uuid:receipt_id>/", mine.received_one, name="received_one"),
    path("thanks/given/", mine.given, name="my_given"),
    path("thanks/given/<uuid:recognition_id>/", mine.given_one, name="given_one"),
    path("thanks/reply/<uuid:receipt_id>/", mine.reply, name="reply_to_thanks"),
    path("thanks/liking/", mine.liking, name="my_liking"),
    path("wall/", wall.wall, name="wall"),
    path("wall/week/", wall.wall_of_the_week, name="wall_of_the_week"),
    path("wall/<uuid:team_id>/", wall.wall_of_team, name="wall_of_team"),
    path("screens/", screens.screens, name="screens"),
    path("screens/<uuid:screen_id>/end/", screens.end_screen, name="end_screen"),
    path("screen/<str:secret>/", screens.screen, name="screen"),
]
