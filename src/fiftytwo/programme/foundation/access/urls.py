"""Addresses of users, grants and groups."""

from django.urls import path

from fiftytwo.programme.foundation.access import pages

urlpatterns = [
    path("users/", pages.user_list, name="users"),
    path("users/invite/", pages.invite, name="invite"),
    path("users/<uuid:user>/", pages.user, name="user"),
    path("users/<uuid:user>/link/", pages.user_link, name="user_link"),
    path("users/<uuid:user>/deactivate/", pages.user_deactivate, name="user_deactivate"),
    path("users/<uuid:user>/activate/", pages.user_activate, name="user_activate"),
    path("users/<uuid:user>/grants/", pages.grant_give, name="grant_give"),
    path("grants/<uuid:grant>/take/", pages.grant_take, name="grant_take"),
    path("groups/", pages.group_list, name="groups"),
    path("groups/<uuid:group>/", pages.group, name="group"),
    path("groups/<uuid:group>/remove/", pages.group_remove, name="group_remove"),
    path("groups/<uuid:group>/join/", pages.group_join, name="group_join"),
    path("groups/<uuid:group>/leave/<uuid:user>/", pages.group_leave, name="group_leave"),
    path("groups/<uuid:group>/grants/", pages.group_grant_give, name="group_grant_give"),
    path("group-grants/<uuid:grant>/take/", pages.group_grant_take, name="group_grant_take"),
]
